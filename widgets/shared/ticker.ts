import type { BaseElement, Controller } from './base-element'
import type { FeedHours } from '../../src/contract/shop'
import { nextChange } from './opening'

// beyond this, setTimeout overflows and fires at once
const LONGEST_MS = 2_147_483_647

/** Renders its host again when opening hours next change what is said, while the page stays open. */
export class Ticker implements Controller {
  #timer?: ReturnType<typeof setTimeout>

  constructor(private readonly host: BaseElement) {
    host.controllers.push(this)
  }

  hostDisconnected() {
    clearTimeout(this.#timer)
  }

  /** Sets the alarm for the first change after `now` in any of these hours; replaces the one before. */
  wakeFor(places: { hours?: FeedHours }[], now: Date) {
    clearTimeout(this.#timer)
    const next = Math.min(...places.map(({ hours }) => (hours ? nextChange(hours, now) : Infinity)))
    if (next < Infinity)
      this.#timer = setTimeout(
        () => this.host.requestUpdate(),
        Math.min(next - +now + 500, LONGEST_MS),
      )
  }
}
