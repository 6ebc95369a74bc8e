import type { BaseElement } from '../shared/base-element'
import { SizeWatch } from '../shared/size-watch'

// a list that has not moved for so long has come to rest; older Safaris have no `scrollend`
const REST_MS = 99

/** Where the native scroll-snap list of equal items in a widget stands, and how to move it. */
export function scrollerIn(host: BaseElement) {
  const watch = new SizeWatch(host, 'ul', () => measure())
  /** Index of the first item in view; how many are in view. */
  const view = { first: 0, fit: 1 }
  let rest: ReturnType<typeof setTimeout>

  const measure = () => {
    const list = watch.element
    if (!list) return
    const { scrollLeft, clientWidth, scrollWidth, childElementCount: count } = list
    // from one item to the next, near enough for rounding
    const step = scrollWidth / count
    const at = Math.abs(scrollLeft)
    view.fit = Math.floor(clientWidth / step + 0.1) || 1
    // the last card may begin before the middle of the list when it has reached its end
    view.first = at + clientWidth > scrollWidth - 2 ? count - view.fit : Math.round(at / step)
    host.requestUpdate()
  }

  /** Goes to the item at `index`, no further than the ends; it counts as there at once, whatever way there still is. */
  const moveTo = (index: number) => {
    const list = watch.element!
    const items = list.children as HTMLCollectionOf<HTMLElement>
    view.first = Math.max(0, Math.min(index, items.length - view.fit))
    // less than 0 where one reads from right to left, as scrolling wants it
    list.scrollTo(items[view.first].offsetLeft - items[0].offsetLeft, 0)
    host.requestUpdate()
  }

  return {
    view,
    moveTo,
    /** Brings the whole item into view that the keyboard has reached: a browser is content with 32 pixels of it. */
    reveal({ target }: { target: Element }) {
      // not under a finger or a mouse, whose press would miss what moves
      if (target.matches(':focus-visible'))
        moveTo([...watch.element!.children].indexOf(target.closest('li')!))
    },
    /** Looks where the list stands once it rests, so that two quick presses are two views. */
    settle() {
      clearTimeout(rest)
      rest = setTimeout(measure, REST_MS)
    },
  }
}
