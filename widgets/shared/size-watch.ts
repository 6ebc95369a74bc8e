import type { BaseElement, Controller } from './base-element'

/** Tells when the element at `selector` in a widget's shadow has appeared or changed its size. */
export class SizeWatch implements Controller {
  element?: HTMLElement
  #observer: ResizeObserver

  constructor(
    private readonly host: BaseElement,
    private readonly selector: string,
    changed: () => void,
  ) {
    this.#observer = new ResizeObserver(changed)
    host.addController(this)
  }

  hostUpdated() {
    const element = this.host.renderRoot.querySelector<HTMLElement>(this.selector)
    if (element === (this.element ?? null)) return
    this.#observer.disconnect()
    this.element = element ?? undefined
    if (element) this.#observer.observe(element)
  }

  hostDisconnected() {
    this.#observer.disconnect()
    this.element = undefined
  }
}
