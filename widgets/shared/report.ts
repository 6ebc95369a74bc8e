import type { BaseElement } from './base-element'

/** A widget could not read its file, or not show it; what the page's author wrote stays visible. */
export class FeedErrorEvent extends Event {
  constructor(readonly error: Error) {
    super('costo-error', { bubbles: true, composed: true })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'costo-error': FeedErrorEvent
  }
}

/** Tells the page what has gone wrong in a widget. */
export function report(host: BaseElement, cause: unknown) {
  host.errors++
  host.dispatchEvent(new FeedErrorEvent(cause instanceof Error ? cause : new Error(String(cause))))
}
