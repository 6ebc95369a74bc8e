import type { BaseElement } from '../shared/base-element'
import { SizeWatch } from '../shared/size-watch'

/** Where a native scroll-snap list of equal items stands, and how to move it by one view. */
export class Scroller {
  /** Index of the first item in view; how many are in view. */
  first = 0
  fit = 1
  #list: SizeWatch

  constructor(private readonly host: BaseElement) {
    this.#list = new SizeWatch(host, 'ul', () => this.measure())
  }

  /** One view forward (1) or back (−1); the list itself stops at its ends. */
  move(direction: 1 | -1) {
    const list = this.#list.element
    if (!list) return
    const sign = getComputedStyle(list).direction === 'rtl' ? -direction : direction
    list.scrollBy(sign * this.fit * stepOf(list), 0)
  }

  /** Reads where the list stands; call when it has been scrolled. */
  measure = () => {
    const list = this.#list.element
    if (!list) return
    const { scrollLeft, clientWidth, scrollWidth, childElementCount: count } = list
    const step = stepOf(list)
    const at = Math.abs(scrollLeft)
    this.fit = Math.max(1, Math.floor(clientWidth / step + 0.1))
    // the last card may begin before the middle of the list when it has reached its end
    this.first = at + clientWidth > scrollWidth - 2 ? count - this.fit : Math.round(at / step)
    this.host.requestUpdate()
  }
}

// from one item to the next, near enough for rounding
const stepOf = (list: Element) => list.scrollWidth / list.childElementCount
