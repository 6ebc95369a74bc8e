import type { FeedHours } from '../../src/contract/shop'
import type { BaseElement, Controller } from './base-element'

const MINUTE_MS = 60_000

/**
 * Renders its host again at each full minute while the page stays open. Opening hours, "tomorrow" and the last day of a
 * closure change on full minutes only, in Paris as elsewhere; a render that changes nothing costs next to nothing.
 */
export class Ticker implements Controller {
  #timer?: ReturnType<typeof setTimeout>

  constructor(private readonly host: BaseElement) {
    host.controllers.push(this)
  }

  hostDisconnected() {
    clearTimeout(this.#timer)
  }

  /** Sets the alarm for the minute after `now`, if any of these places says something that time changes, or all else does. */
  wakeFor(places: { hours?: FeedHours; lifecycle?: string }[], now: Date, always = false) {
    this.hostDisconnected()
    if (always || places.some(({ hours, lifecycle }) => hours || lifecycle === 'opening'))
      this.#timer = setTimeout(() => this.host.requestUpdate(), MINUTE_MS - (+now % MINUTE_MS))
  }
}
