import type { BaseElement } from '../shared/base-element'
import { SizeWatch } from '../shared/size-watch'
import { type Size, type View, type WorldPoint, fit, kept, panned, zoomed } from './projection'

const MARGIN_PIXELS = 36
// where the buttons are
const TOP_PIXELS = 40
const STEP_PIXELS = 60
const STEP_ZOOM = 1.6

/** Size, view and gestures of the map: a picture until it is activated, then it can be moved by pointer, keys and buttons. */
export class MapPane {
  active = false
  size: Size = { width: 0, height: 0 }
  #view?: View
  #points: WorldPoint[] = []
  #watch: SizeWatch
  #fingers = new Map<number, { x: number; y: number }>()

  constructor(private readonly host: BaseElement) {
    this.#watch = new SizeWatch(host, '.map', () => this.#measure())
  }

  /** The view of these points: all of them, until the visitor has moved it. */
  view(points: WorldPoint[]): View {
    this.#points = points
    return this.#view ?? fit(points, this.size, MARGIN_PIXELS, TOP_PIXELS)
  }

  activate(active: boolean) {
    this.active = active
    if (!active) this.#view = undefined
    this.host.requestUpdate()
  }

  zoom(direction: 1 | -1) {
    this.#move((view) => zoomed(view, STEP_ZOOM ** direction))
  }

  centre(point: WorldPoint) {
    if (this.active) this.#move((view) => ({ ...point, scale: view.scale }))
  }

  /** Arrow keys, plus and minus; everything else is the page's. */
  keydown = (event: KeyboardEvent) => {
    const arrows: Record<string, [number, number]> = {
      ArrowLeft: [1, 0],
      ArrowRight: [-1, 0],
      ArrowUp: [0, 1],
      ArrowDown: [0, -1],
    }
    const arrow = arrows[event.key]
    if (!this.active || event.ctrlKey || event.metaKey || event.altKey) return
    if (arrow) this.#move((view) => panned(view, arrow[0] * STEP_PIXELS, arrow[1] * STEP_PIXELS))
    else if (event.key === '+' || event.key === '=') this.zoom(1)
    else if (event.key === '-') this.zoom(-1)
    else return
    event.preventDefault()
  }

  // a plain wheel scrolls the page; a pinch on a touchpad arrives as a wheel with ctrl
  wheel = (event: WheelEvent) => {
    if (!this.active || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    const at = this.#fromMiddle(event)
    this.#move((view) => zoomed(view, 2 ** (-event.deltaY / 100), at))
  }

  pointerdown = (event: PointerEvent) => {
    if (this.active && event.button === 0)
      this.#fingers.set(event.pointerId, this.#fromMiddle(event))
  }

  pointermove = (event: PointerEvent) => {
    const before = this.#fingers.get(event.pointerId)
    if (!before) return
    const now = this.#fromMiddle(event)
    const [dx, dy] = [now.x - before.x, now.y - before.y]
    // a press that trembles is still a press on a pin
    if (!this.#watch.element?.hasPointerCapture(event.pointerId)) {
      if (Math.hypot(dx, dy) < 5) return
      this.#watch.element?.setPointerCapture(event.pointerId)
    }
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1]
    this.#fingers.set(event.pointerId, now)
    if (!other) return this.#move((view) => panned(view, dx, dy))
    const spread = (a: typeof now) => Math.hypot(a.x - other.x, a.y - other.y) || 1
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
    this.#move((view) => zoomed(panned(view, dx / 2, dy / 2), spread(now) / spread(before), middle))
  }

  pointerup = (event: PointerEvent) => {
    this.#fingers.delete(event.pointerId)
  }

  #move(change: (view: View) => View) {
    this.#view = kept(change(this.view(this.#points)), this.#points)
    this.host.requestUpdate()
  }

  #measure() {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#watch.element ?? {}
    if (width === this.size.width && height === this.size.height) return
    this.size = { width, height }
    this.host.requestUpdate()
  }

  #fromMiddle({ clientX, clientY }: MouseEvent) {
    const { left = 0, top = 0 } = this.#watch.element?.getBoundingClientRect() ?? {}
    return { x: clientX - left - this.size.width / 2, y: clientY - top - this.size.height / 2 }
  }
}
