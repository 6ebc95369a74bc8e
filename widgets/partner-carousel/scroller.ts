import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Where a native scroll-snap list stands, and how to move it by one view. */
export class Scroller implements ReactiveController {
  /** Index of the first item in view; how many fit. */
  first = 0
  fit = 1
  #list?: HTMLElement
  #resize?: ResizeObserver

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostDisconnected() {
    this.#watch(undefined)
  }

  /** Tells which element scrolls; call after every render. */
  #watch(list: HTMLElement | undefined) {
    this.#resize?.disconnect()
    this.#list?.removeEventListener('scroll', this.#measure)
    this.#list = list
    if (!list) return
    this.#resize = new ResizeObserver(this.#measure)
    this.#resize.observe(list)
    list.addEventListener('scroll', this.#measure, { passive: true })
  }

  attach(list: HTMLElement | null) {
    if (list !== (this.#list ?? null)) this.#watch(list ?? undefined)
  }

  /** One view forward (1) or back (−1), as far as there is something. */
  move(direction: 1 | -1) {
    const list = this.#list
    if (!list) return
    const last = list.children.length - 1
    const index = Math.min(last, Math.max(0, this.first + direction * this.fit))
    // relative boxes, so that a right-to-left page needs no second formula
    const from = list.getBoundingClientRect()
    const to = list.children[index].getBoundingClientRect()
    const rtl = getComputedStyle(list).direction === 'rtl'
    list.scrollBy({
      left: rtl ? to.right - from.right : to.left - from.left,
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    })
  }

  #measure = () => {
    const list = this.#list
    if (!list?.children.length) return
    const frame = list.getBoundingClientRect()
    const seen = [...list.children].map((item) => {
      const { left, right } = item.getBoundingClientRect()
      return left > frame.left - 8 && right < frame.right + 8
    })
    const first = Math.max(0, seen.indexOf(true))
    const fit = Math.max(1, seen.filter(Boolean).length)
    if (first === this.first && fit === this.fit) return
    this.first = first
    this.fit = fit
    this.host.requestUpdate()
  }
}
