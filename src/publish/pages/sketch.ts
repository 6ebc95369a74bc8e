import { escape } from '../../contract/html-text'
import type { FeedStop, FeedTour } from '../../contract/tour'
import type { Rendered } from '../render/all'
import type { Content } from '../render/content'
import type { Edition } from '../render/edition'
import { contentName } from '../render/scripts'
import type { PublicFile } from '../files'

/** The drawing is this many units wide and high, with room for the stops' numbers around the line. */
const SIZE = 640
const MARGIN = 56

const STYLE = `<style>.g{fill:#efe8d8}.l{fill:none;stroke:#14543f;stroke-width:7;stroke-linejoin:round;stroke-linecap:round}
.s{stroke-dasharray:2 14}.c{fill:#14543f;stroke:#fffaf0;stroke-width:4}.t{font:700 22px system-ui,sans-serif;fill:#fffaf0;text-anchor:middle;dominant-baseline:central}
.n{font:600 20px system-ui,sans-serif;fill:#4c4a42}@media (prefers-color-scheme:dark){.g{fill:#1b2c25}.l{stroke:#8fd0b3}.c{fill:#8fd0b3;stroke:#10201a}.t{fill:#10201a}.n{fill:#b9c7bf}}</style>`

/** Each walk's route as a picture of our own: its line and its numbered stops, north at the top; the same in all locales. */
export function* sketchFiles({ tours }: Content, edition: Edition): Iterable<PublicFile[]> {
  const drawings = new Map<string, string>()
  for (const tour of tours)
    for (const [path, drawing] of edition.recall('sketches', tour.id, [tour], () => sketches(tour)))
      drawings.set(path, drawing)
  for (const [path, body] of drawings)
    yield edition.files('files of sketches', path, [], () => [
      { path, type: 'image/svg+xml', body, immutable: true },
    ])
}

const sketches = (tour: Rendered<FeedTour>): [path: string, drawing: string][] =>
  Object.values(tour.in).map((feed) => [sketchPath(feed), draw(feed)])

export const sketchPath = (tour: FeedTour): string => `/v1/w/${contentName(draw(tour))}.svg`

function draw({ line, stops, straight }: FeedTour): string {
  const place = projection([...line.coordinates, ...stops.map(pointOf)])
  const path = line.coordinates.map((point) => place(point).join(' ')).join('L')
  // later stops lie under earlier ones: the start is always readable
  const marks = [...stops].reverse().map((stop) => mark(stop, place(pointOf(stop))))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">${STYLE}<path class="g" d="M0 0h${SIZE}v${SIZE}H0z"/>
<path class="l${straight ? ' s' : ''}" d="M${path}"/>${marks.join('')}
<text class="n" x="600" y="52" text-anchor="middle">N</text><path class="l" stroke-width="4" d="M600 96V66m-9 10 9-10 9 10"/></svg>
`
}

const mark = ({ number }: FeedStop, [x, y]: number[]): string => {
  const half = 21 + Math.max(0, number.length - 2) * 6
  return `<rect class="c" x="${x - half}" y="${y - 21}" width="${half * 2}" height="42" rx="21"/><text class="t" x="${x}" y="${y}">${escape(number)}</text>`
}

const pointOf = ({ lng, lat }: FeedStop): [number, number] => [lng, lat]

/** Degrees to the drawing, the same scale both ways (a degree of longitude is shorter away from the equator). */
function projection(points: FeedTour['line']['coordinates']) {
  const narrowing = Math.cos((points[0][1] * Math.PI) / 180)
  const flat = points.map(([lng, lat]) => [lng * narrowing, -lat])
  const [left, top] = [0, 1].map((axis) => Math.min(...flat.map((point) => point[axis])))
  const [right, bottom] = [0, 1].map((axis) => Math.max(...flat.map((point) => point[axis])))
  const room = SIZE - 2 * MARGIN
  const scale = room / Math.max(right - left, bottom - top, 1e-6)
  const [offX, offY] = [right - left, bottom - top].map((span) => (SIZE - span * scale) / 2)
  return ([lng, lat]: FeedTour['line']['coordinates'][number]) => [
    Math.round(offX + (lng * narrowing - left) * scale),
    Math.round(offY + (-lat - top) * scale),
  ]
}
