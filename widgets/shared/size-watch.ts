import type { BaseElement, Controller } from './base-element'

/** Tells when the element at `selector` in a widget's shadow has appeared or changed its size. */
export class SizeWatch implements Controller {
  element?: HTMLElement | null
  // where there is none, the first size has to do
  #observer?: ResizeObserver

  constructor(
    private readonly host: BaseElement,
    private readonly selector: string,
    private readonly changed: () => void,
  ) {
    this.#observer = self.ResizeObserver && new ResizeObserver(changed)
    host.controllers.push(this)
  }

  hostUpdated() {
    const element = this.host.renderRoot.querySelector<HTMLElement>(this.selector)
    if (element === this.element) return
    this.#observer?.disconnect()
    this.element = element
    if (!element) return
    if (this.#observer) this.#observer.observe(element)
    else setTimeout(this.changed)
  }

  hostDisconnected() {
    this.#observer?.disconnect()
    this.element = undefined
  }
}
