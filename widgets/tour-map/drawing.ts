import { type TemplateResult, html, nothing, svg } from 'lit/html.js'
import type { FeedMapPicture, FeedStop, FeedTour } from '../../src/contract/tour'
import { distance } from './measures'
import {
  type Size,
  type View,
  type WorldPoint,
  at,
  fit,
  project,
  scaleBar,
  spotOf,
  toPixel,
} from './projection'
import { spread } from '../../src/contract/spread'

const BAR_PIXELS = 110

/** What is drawn: the walk as this view shows it in a map of that size. */
export type Scene = { tour: FeedTour; view: View; size: Size; locale: string }

/** All points of a walk: its line's, then its stops'. */
export const pointsOf = ({ line, stops }: FeedTour): WorldPoint[] => [
  ...line.coordinates.map(([lng, lat]) => project(lat, lng)),
  ...stops.map(spotOf),
]

const SIDE_PIXELS = 36
// the button is there
const TOP_PIXELS = 40

/** The whole walk as it is drawn until a visitor asks for more, where there is no picture of it. */
export const still = (scene: Omit<Scene, 'view'>, pin: Pin) =>
  drawing({ ...scene, view: fit(pointsOf(scene.tour), scene.size, SIDE_PIXELS, TOP_PIXELS) }, pin)

/** The style that puts a stop in its place on a picture of the walk, which is shown whole, from edge to edge. */
export function spotIn(
  { bounds: [west, south, east, north] }: FeedMapPicture,
  size: Size,
  stop: FeedStop,
) {
  const view = fit([project(north, west), project(south, east)], size, 0, 0, Infinity)
  return at(toPixel(view, size, spotOf(stop)))
}

/** How a stop is drawn. `style` puts it in its place. */
type Pin = (stop: FeedStop, style: string) => TemplateResult

/**
 * The walk on whatever ground there is: its line, a pin for each stop (drawn by `pin`), a scale. All but the scale is in
 * one layer that can be moved as a whole. `under`: SVG drawn below the pins.
 */
export function drawing({ tour, view, size, locale }: Scene, pin: Pin, under: unknown = nothing) {
  const { stops, straight } = tour
  const points = pointsOf(tour).map((point) => toPixel(view, size, point))
  const spots = points.splice(-stops.length)
  const path = `M${points.map(pair).join('L')}`
  // as wide as its label; askew between two others, 24 of its 30 pixels still stay free in both directions
  const radii = stops.map(({ number }) => Math.max(19.5, 8.5 + 4 * `${number}`.length))
  const pins = spread(spots, radii, size)
  const bar = scaleBar(view, BAR_PIXELS)
  return html`<div class="layer">
      <svg aria-hidden="true">
        <path class="casing" d=${path} />
        <path class="line" d=${path} stroke-dasharray=${straight ? '2 10' : nothing} />
        ${under}
        ${pins.map((point, index) => svg`<path class="leader" d="M${pair(spots[index])}L${pair(point)}" />`)}
      </svg>
      ${stops.map((stop, index) => pin(stop, at(pins[index])))}
    </div>
    <svg class="bar" aria-hidden="true">
      <path d="M12 ${size.height - 14}v6h${bar.pixels.toFixed()}v-6" />
      <text x="16" y=${size.height - 12}>${distance(bar.meters, locale)}</text>
    </svg>`
}

const pair = ({ x, y }: { x: number; y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`
