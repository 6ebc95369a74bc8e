import { kept, panned, zoomed } from './moves'
import type { ActiveMap } from './active-map'
import type { View, WorldPoint } from './projection'

const STEP_PIXELS = 60
const STEP_ZOOM = 1.6
/** A press that trembles is still a press. */
const TREMBLE_PIXELS = 5

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

const EVENTS = [
  'keydown',
  'wheel',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'click',
  'focusin',
]

type Point = { x: number; y: number }

/** Moves a map by pointer, fingers, wheel and keys. What can be dragged or pinched can be pressed, too (WCAG 2.5.1, 2.5.7). */
export class Gestures implements EventListenerObject {
  #fingers = new Map<number, Point>()
  #dragged = false

  constructor(private readonly map: ActiveMap) {}

  /** Listens to what may move the map; once, however often it is called. */
  listen(element: HTMLElement) {
    for (const type of EVENTS) element.addEventListener(type, this)
  }

  handleEvent(event: Event) {
    const handlers = this as unknown as Partial<Record<string, (event: Event) => void>>
    handlers[event.type.replace('cancel', 'up')]?.(event)
  }

  zoom = (direction: 1 | -1) => this.#move((view) => zoomed(view, STEP_ZOOM ** direction))

  centre = (point: WorldPoint) => this.#move(({ scale }) => ({ ...point, scale }))

  /** Arrow keys, plus and minus; everything else is the page's. */
  keydown(event: KeyboardEvent) {
    const { key } = event
    const arrow = ARROWS[key]
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (arrow) this.#move((view) => panned(view, arrow[0] * STEP_PIXELS, arrow[1] * STEP_PIXELS))
    else if (key === '+' || key === '=') this.zoom(1)
    else if (key === '-') this.zoom(-1)
    else return
    event.preventDefault()
  }

  // a plain wheel scrolls the page; a pinch on a touchpad arrives as a wheel with ctrl
  wheel(event: WheelEvent) {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const at = this.#fromMiddle(event)
    this.#move((view) => zoomed(view, 2 ** (-event.deltaY / 100), at))
  }

  pointerdown(event: PointerEvent) {
    if (event.button) return
    this.#dragged = false
    this.#fingers.set(event.pointerId, this.#fromMiddle(event))
  }

  pointermove(event: PointerEvent) {
    const { pointerId } = event
    const before = this.#fingers.get(pointerId)
    if (!before) return
    const now = this.#fromMiddle(event)
    const [dx, dy] = [now.x - before.x, now.y - before.y]
    const element = this.map.element
    if (!element?.hasPointerCapture(pointerId)) {
      if (Math.hypot(dx, dy) < TREMBLE_PIXELS) return
      element?.setPointerCapture(pointerId)
      this.#dragged = true
    }
    const other = [...this.#fingers].find(([id]) => id !== pointerId)?.[1]
    this.#fingers.set(pointerId, now)
    if (!other) return this.#move((view) => panned(view, dx, dy))
    const apart = ({ x, y }: Point) => Math.hypot(x - other.x, y - other.y) || 1
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
    this.#move((view) => zoomed(panned(view, dx / 2, dy / 2), apart(now) / apart(before), middle))
  }

  pointerup(event: PointerEvent) {
    this.#fingers.delete(event.pointerId)
  }

  /** A press on the ground brings it to the middle: moving without dragging. */
  click(event: MouseEvent) {
    if (this.#dragged || (event.target as Element).closest('button')) return
    const { x, y } = this.#fromMiddle(event)
    this.#move((view) => panned(view, -x, -y))
  }

  /** A pin that gets the focus comes into view. */
  focusin(event: FocusEvent) {
    const pin = event.target as HTMLElement
    const { x, y } = this.#fromMiddle(middleOf(pin.getBoundingClientRect()))
    const { width, height } = this.map.size
    if (pin !== this.map.element && (2 * Math.abs(x) > width || 2 * Math.abs(y) > height))
      this.#move((view) => panned(view, -x, -y))
  }

  #move(change: (view: View) => View) {
    const { view, points } = this.map
    if (view) this.map.move(kept(change(view), points))
  }

  #fromMiddle({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = middleOf(this.map.element!.getBoundingClientRect())
    return { x: clientX - box.clientX, y: clientY - box.clientY }
  }
}

const middleOf = ({ left, top, width, height }: DOMRect) => ({
  clientX: left + width / 2,
  clientY: top + height / 2,
})
