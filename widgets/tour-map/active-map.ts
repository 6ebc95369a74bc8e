import { SIDE_PIXELS } from '../../src/contract/map-side'
import { html, nothing, render } from 'lit/html.js'
import { isWebAddress } from '../../src/contract/parse'
import type { FeedStop, FeedTour } from '../../src/contract/tour'
import type { BaseElement } from '../shared/base-element'
import { report } from '../shared/report'
import { type Say, addTexts } from '../shared/texts'
import { drawing, pointsOf } from './drawing'
import { styles } from './active-map.styles'
import type { Gestures } from './gestures'
import { type Size, type View, type WorldPoint, fit, project, spotOf } from './projection'
import type { Tiles } from './tiles'
import type { Whereabouts } from './whereabouts'

addTexts('__COSTO_TEXTS_active__')

type Shown = {
  tour: FeedTour
  size: Size
  locale: string
  /** Behind the widget it is dark: the ground is made so, too. */
  dark: boolean
  say: Say
  chosen?: FeedStop
  choose: (stop: FeedStop) => void
}

/**
 * The map once a visitor has asked for it: it moves, its pins can be pressed, it has ground where there is any. It draws
 * itself, so that a drag doesn't render the whole widget.
 */
export class ActiveMap {
  view?: View
  /** The middle of the map stays among these. */
  points: WorldPoint[] = []
  #shown!: Shown
  #touched = false
  // the view that was drawn: while only the middle differs, the drawing is moved
  #drawn?: View
  #tiles?: Tiles
  #here?: Whereabouts
  #found = false
  // the ground's code is asked for once, and its failure told once
  #hasAsked = false
  #gestures: Gestures

  /** `gestures` comes beside this part, so that neither is large. */
  constructor(
    private readonly host: BaseElement,
    gestures: new (map: ActiveMap) => Gestures,
  ) {
    this.#gestures = new gestures(this)
    const own = (host.constructor as typeof BaseElement).styles
    if (!own.includes(styles)) own.push(styles)
  }

  get size() {
    return this.#shown.size
  }

  get element() {
    return this.host.renderRoot.querySelector<HTMLElement>('.live')
  }

  /** The map's own element; what is in it is drawn by `draw`, which the widget calls when it has rendered. */
  content(shown: Shown) {
    // until it has been moved, a map that changes its size shows the whole walk
    const isOther = shown.tour !== this.#shown?.tour
    if (isOther || (shown.size !== this.#shown.size && !this.#touched)) this.view = undefined
    this.#shown = shown
    const { tour, say } = shown
    return html`<div
      part="map"
      class="map live"
      role="group"
      tabindex="0"
      aria-label="${say('map.label', { name: tour.name })} ${say('active.keys')}"
    >
      <div class="layer"></div>
    </div>`
  }

  /** Buttons for all that can be done by gestures, and one that asks where the visitor is. */
  tools(say: Say) {
    const button = (label: string, sign: string, press: () => void, pressed?: boolean) =>
      html`<button
        type="button"
        class="round"
        aria-label=${say(label)}
        aria-pressed=${pressed ?? nothing}
        @click=${press}
      >
        ${sign}
      </button>`
    return [
      button('active.in', '+', () => this.#gestures.zoom(1)),
      button('active.out', '−', () => this.#gestures.zoom(-1)),
      canLocate()
        ? button('active.locate', '◎', this.#locate, Boolean(this.#here?.wanted))
        : nothing,
    ]
  }

  /** The chosen stop, and what is known of the visitor's place. */
  said() {
    const { tour, chosen, locale, say } = this.#shown
    const here = this.#here?.text(tour.stops, chosen, locale, say)
    return html`${chosen ? html`<p><b>${chosen.number}. ${chosen.name}</b> ${chosen.address}</p>` : nothing}
    ${here ? html`<p>${here}</p>` : nothing}`
  }

  centre(stop: FeedStop) {
    this.#gestures.centre(spotOf(stop))
  }

  stop() {
    this.#here?.stop()
    this.#tiles?.stop()
  }

  draw() {
    const { element } = this
    const { tour, size, locale, chosen, choose } = this.#shown
    if (!element || !size.width) return
    this.#gestures.listen(element)
    this.points = pointsOf(tour)
    const place = this.#here?.near(tour.stops)
    if (place) this.points.push(project(place.lat, place.lng))
    // once found, the visitor is brought into view
    if (place && !this.#found) this.view = undefined
    this.#found = Boolean(place)
    const view = (this.#drawn = this.view ??= fit(this.points, size, SIDE_PIXELS, 0))
    const pin = (stop: FeedStop, style: string) =>
      html`<button
        type="button"
        part="pin"
        class="pin"
        .style=${style}
        aria-pressed=${stop === chosen}
        aria-label="${stop.number}. ${stop.name}"
        @click=${() => choose(stop)}
      >
        ${stop.number}
      </button>`
    render(drawing({ tour, view, size, locale }, pin, this.#here?.dot(view, size)), element)
    void this.#ground()
    this.moved()
  }

  /** The ground follows a finger without anything being drawn anew, until it comes closer or goes farther. */
  moved() {
    const { view, size, element } = this
    const drawn = this.#drawn
    if (!view || !drawn || !element) return
    if (view.scale !== drawn.scale) return this.draw()
    const translate = `${(drawn.x - view.x) * view.scale}px ${(drawn.y - view.y) * view.scale}px`
    for (const layer of element.querySelectorAll<HTMLElement>('.layer'))
      layer.style.translate = translate
    this.#tiles?.show(view, drawn, size, this.#shown.dark)
  }

  /** Called by gestures: the visitor has chosen what to see. */
  move(view: View) {
    this.#touched = true
    this.view = view
    this.moved()
  }

  #locate = async () => {
    if (!this.#here) {
      const part = await this.#part(import('./whereabouts'))
      if (part) this.#here ??= new part.Whereabouts(() => this.host.requestUpdate())
    }
    this.#here?.toggle()
  }

  async #ground() {
    const { tiles } = this.#shown.tour.map ?? {}
    if (this.#hasAsked || !isWebAddress(tiles?.url)) return
    this.#hasAsked = true
    const part = await this.#part(import('./tiles'))
    const ground = this.element?.querySelector<HTMLElement>('.layer')
    if (part && ground) this.#tiles = new part.Tiles(ground, tiles!)
    this.moved()
  }

  // without it the map does what it can
  #part<T>(part: Promise<T>): Promise<T | void> {
    return part.catch((cause) => void report(this.host, cause))
  }
}

/** Whether this browser, in this page, could tell where it is at all. */
function canLocate() {
  const { featurePolicy } = document as Document & {
    featurePolicy?: { allowsFeature(name: string): boolean }
  }
  return (
    isSecureContext &&
    navigator.geolocation &&
    featurePolicy?.allowsFeature('geolocation') !== false
  )
}
