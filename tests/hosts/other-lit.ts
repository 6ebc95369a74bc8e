import { LitElement, html } from 'lit'

/** An element of somebody else's, made with a Lit of its own. */
class OtherLit extends LitElement {
  #count = 0

  override render() {
    return html`<button @click=${this.#more}>Compter ${this.#count}</button>`
  }

  #more = () => {
    this.#count++
    this.requestUpdate()
  }
}

customElements.define('other-lit', OtherLit)
