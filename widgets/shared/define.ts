import type { BaseElement } from './base-element'

/** Registers a widget; when the page has two copies of the script the first one wins and nothing throws. */
export function define(tag: string, widget: (new () => BaseElement) & typeof BaseElement) {
  if (customElements.get(tag)) return
  widget.finalize()
  customElements.define(tag, widget)
}
