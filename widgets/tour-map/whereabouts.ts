import { nothing, svg } from 'lit/html.js'
import type { FeedStop } from '../../src/contract/tour'
import { type Say, addTexts } from '../shared/texts'
import { distance } from './measures'
import { metersBetween, type Place } from './meters-between'
import { type Size, type View, metersPerPixel, project, toPixel } from './projection'

addTexts('__COSTO_TEXTS_locate__')

/** Farther than this from every stop a visitor is not on the walk: the map doesn't go there. */
const FAR_METERS = 5000

/** Where the visitor is, once asked for. It stays in this page: nothing is sent, nothing kept. */
export class Whereabouts {
  /** Whether somebody wants to know. */
  wanted = false
  place?: Place & { accuracy: number }
  // the key of the words that say why not
  #refusal?: string
  #watch = 0

  constructor(private readonly changed: () => void) {}

  toggle = () => {
    if (this.wanted) return this.stop()
    this.wanted = true
    this.#refusal = undefined
    this.#watch = navigator.geolocation.watchPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        this.#refusal = undefined
        this.place = { lat: latitude, lng: longitude, accuracy }
        this.changed()
      },
      ({ code }) => {
        // 1: PERMISSION_DENIED, and it stays so until the visitor asks again
        if (code === 1) this.stop()
        this.#refusal = code === 1 ? 'locate.refused' : 'locate.unknown'
        this.changed()
      },
      { enableHighAccuracy: true, maximumAge: 5000, timeout: 20_000 },
    )
    this.changed()
  }

  stop() {
    if (this.wanted) navigator.geolocation.clearWatch(this.#watch)
    this.wanted = false
    this.place = this.#refusal = undefined
    this.changed()
  }

  /** Where the visitor is, when near enough to be shown. */
  near(stops: FeedStop[]) {
    const { place } = this
    return place && stops.some((stop) => metersBetween(place, stop) < FAR_METERS)
      ? place
      : undefined
  }

  /** The visitor's place on a map, and how exactly it is known. */
  dot(view: View, size: Size) {
    const { place } = this
    if (!place) return nothing
    const { x, y } = toPixel(view, size, project(place.lat, place.lng))
    return svg`<g fill="#1a63d8">
      <circle class="around" fill-opacity="0.2" cx=${x} cy=${y} r=${place.accuracy / metersPerPixel(view)} />
      <circle class="here" stroke="#fff" stroke-width="3" cx=${x} cy=${y} r="8" />
    </g>`
  }

  /** How far it is to the chosen stop, or to the nearest; or why nobody knows. */
  text(stops: FeedStop[], chosen: FeedStop | undefined, locale: string, say: Say) {
    const { place } = this
    if (!this.wanted && !this.#refusal) return undefined
    if (!place) return say(this.#refusal ?? 'locate.asked')
    const far = (stop: FeedStop) => metersBetween(place, stop)
    const nearest = stops.reduce((best, stop) => (far(stop) < far(best) ? stop : best))
    if (!this.near(stops)) return say('locate.far', { distance: distance(far(nearest), locale) })
    const { number, name } = chosen ?? nearest
    // in steps, so that a screen reader doesn't speak at every pace
    const step = far(chosen ?? nearest) < 100 ? 10 : 50
    const meters = Math.round(far(chosen ?? nearest) / step) * step
    return say('locate.here', { distance: distance(meters, locale), stop: `${number}. ${name}` })
  }
}
