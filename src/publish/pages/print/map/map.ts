import { escape } from '../../../../contract/html-text'
import type { FeedStop, FeedTour } from '../../../../contract/tour'
import type { WalkMap } from '../../../heavy/heavy'
import { distance } from '../../format'
import { type Html, trusted } from '../../html'
import { fill } from '../../words'
import { printWordsIn } from '../words'
import { apart } from './apart'
import { labels } from './labels'
import { type Projection, projection, round, type Spot } from './projection'

/** Half the height of a number's mark, and the gap between two, in millimetres. */
const MARK = 3.1
const GAP = 0.5
/** Room around the line for marks, scale and north. */
export const MARGIN = 13
/** Lengths a scale bar may have, in metres, and the millimetres it may take. */
const BARS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]
const LONGEST_BAR = 45
/** Of the bar with its plate: from the lower edge, and room beside it. */
const BAR_HEIGHT = 13
const EDGE = 3.5
/** Millimetres between two arrows along the line. */
const ARROWS = 26

/**
 * A walk's map for paper, drawn in millimetres: ground, line with its direction, numbered stops, scale bar, north.
 * Where the frame on the sheet is smaller the whole is made smaller, the bar with it.
 */
export function printMap(
  tour: FeedTour,
  { width, height }: { width: number; height: number },
  locale: string,
  tiles?: WalkMap['tiles'],
): Html {
  const points = tour.line.coordinates.map(([lng, lat]): [number, number] => [lng, lat])
  const stops = tour.stops.map(({ lng, lat }): [number, number] => [lng, lat])
  const flat = projection([...points, ...stops], { width, height, margin: MARGIN })
  const line = points.map(([lng, lat]) => flat.place(lng, lat))
  const spots = stops.map(([lng, lat]) => flat.place(lng, lat))
  const north = northAt(spots, width)
  const bar = scaleBar(flat, spots, { width, height })
  const path = `M${thinned(line)
    .map((spot) => spot.join(' '))
    .join('L')}`
  const label = fill(printWordsIn(locale).map, { name: tour.name, n: tour.stopCount })
  return trusted(
    `<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(label)}">
<path class="ground" d="M-600-600h1600v1600h-1600z"/>${tiles ? ground(flat, tiles, width, height) : grid(flat, width, height)}
<path class="casing" d="${path}"/><path class="line${tour.straight ? ' straight' : ''}" d="${path}"/>${arrows(line)}
${marks(tour.stops, spots, line, { bar, north }, { width, height })}
${drawnBar(bar, height, locale)}${drawnNorth(north)}</svg>`,
  )
}

// a point nearer than this to the one before would not show
const thinned = (line: Spot[]): Spot[] => {
  let last: Spot = [Infinity, Infinity]
  return line.filter((spot, index) => {
    const keep =
      index === line.length - 1 || Math.hypot(spot[0] - last[0], spot[1] - last[1]) > 0.15
    if (keep) last = spot
    return keep
  })
}

/** A net of lines some hundred metres apart: on a ground without streets it gives the eye a measure. */
function grid({ metersPerMillimetre }: Projection, width: number, height: number): string {
  const step = barMeters(metersPerMillimetre) / metersPerMillimetre
  // past the frame too: on a screen it may be shown in a wider one
  const lines = (length: number) =>
    Array.from({ length: Math.floor((3 * length) / step) + 1 }, (_, index) =>
      round(((length / 2) % step) - length + index * step),
    )
  return `<path class="net" d="${lines(width)
    .map((x) => `M${x} ${-height}v${3 * height}`)
    .join('')}${lines(height)
    .map((y) => `M${-width} ${y}h${3 * width}`)
    .join('')}"/>`
}

/** Tiles as dense as can still be read on paper: their letters are some 12 pixels high. */
const READABLE_DPI = 190

function ground(
  { tileSide, origin }: Projection,
  { set, minZoom, maxZoom, size, files }: NonNullable<WalkMap['tiles']>,
  width: number,
  height: number,
): string {
  const dpi = (zoom: number) => size / (tileSide(zoom) / 25.4)
  let zoom = minZoom
  while (zoom < maxZoom && dpi(zoom + 1) <= READABLE_DPI) zoom += 1
  const side = tileSide(zoom)
  // past the frame too: where the sheet leaves more room, the ground goes on
  const range = (start: number, length: number) => {
    const first = Math.floor((-length / 4 - start) / side)
    const count = Math.ceil((length * 1.25 - start) / side) - first
    return Array.from({ length: count }, (_, index) => first + index)
  }
  const images = range(origin[0], width).flatMap((x) =>
    range(origin[1], height).flatMap((y) => {
      const file = files[`${zoom}/${x}/${y}`]
      if (!file) return []
      const [left, top] = [origin[0] + x * side, origin[1] + y * side].map(round)
      // a hair wider than they are, or a white line shows between two
      return `<image href="/v1/tiles/${set}/${zoom}/${x}/${y}.${file.extension}" x="${left}" y="${top}" width="${round(side) + 0.03}" height="${round(side) + 0.03}"/>`
    }),
  )
  return images.join('')
}

type Frame = { width: number; height: number }

function marks(
  stops: FeedStop[],
  spots: Spot[],
  line: Spot[],
  { bar, north }: { bar: Bar; north: number },
  { width, height }: Frame,
): string {
  const reach = stops.map(({ number }) => MARK + Math.max(0, number.length - 2) * 0.85)
  const moved = apart(spots, reach, { width, height, gap: GAP })
  const leaders = spots.map(([x, y], index) => {
    const [toX, toY] = moved[index]
    if (Math.hypot(toX - x, toY - y) < 1.5) return ''
    return `<path class="leader" d="M${x} ${y}L${toX} ${toY}"/><circle class="spot" cx="${x}" cy="${y}" r=".9"/>`
  })
  const numbers = stops.map(({ number }, index) => {
    const [x, y] = moved[index]
    const half = round(reach[index])
    return `<g class="mark${index ? '' : ' first'}"><rect x="${round(x - half)}" y="${round(y - MARK)}" width="${2 * half}" height="${2 * MARK}" rx="${MARK}"/><text x="${x}" y="${round(y + 1.22)}">${escape(number)}</text></g>`
  })
  const names = stops.map(({ name }) => name)
  // under the scale bar and under north nothing can be read
  const taken = [
    { left: bar.x - 3.5, top: height - BAR_HEIGHT, right: bar.x + bar.plate + 3.5, bottom: height },
    { left: north - 7, top: 0, right: north + 7, bottom: 17 },
  ]
  const beside = labels(names, moved, reach, MARK, { width, height, taken, line })
  // later stops lie under earlier ones: the start can always be read
  return [...leaders, beside, ...numbers.reverse()].join('')
}

/** Small chevrons in the line that show which way it is walked. */
function arrows(line: Spot[]): string {
  const drawn: string[] = []
  let walked = 0
  let next = ARROWS / 2
  for (let index = 1; index < line.length; index++) {
    const [[ax, ay], [bx, by]] = [line[index - 1], line[index]]
    const length = Math.hypot(bx - ax, by - ay)
    while (length && walked + length >= next) {
      const share = (next - walked) / length
      const angle = Math.round((Math.atan2(by - ay, bx - ax) * 180) / Math.PI)
      drawn.push(
        `<path class="arrow" transform="translate(${round(ax + (bx - ax) * share)} ${round(ay + (by - ay) * share)})rotate(${angle})" d="M-1.300-1.300L1.500 0-1.300 1.300-.7 0z"/>`,
      )
      next += ARROWS
    }
    walked += length
  }
  return drawn.join('')
}

const barMeters = (metersPerMillimetre: number): number =>
  BARS.filter((meters) => meters / metersPerMillimetre <= LONGEST_BAR).at(-1) ?? BARS[0]

/** In millimetres: from where the bar's plate begins, how wide it is, and the bar on it. */
type Bar = { x: number; plate: number; length: number; meters: number }

/** The scale bar, lower left unless more stops are there than lower right: a number under it could not be read. */
function scaleBar(
  { metersPerMillimetre }: Projection,
  spots: Spot[],
  { width, height }: Frame,
): Bar {
  const meters = barMeters(metersPerMillimetre)
  const length = round(meters / metersPerMillimetre)
  const plate = length + 5
  const [left, right] = [EDGE, round(width - plate - EDGE)]
  const under = (from: number) =>
    spots.filter(
      ([x, y]) =>
        y > height - BAR_HEIGHT - MARK && x > from - 2 * MARK && x < from + plate + 2 * MARK,
    ).length
  return { x: under(left) > under(right) ? right : left, plate, length, meters }
}

function drawnBar({ x, plate, length, meters }: Bar, height: number, locale: string): string {
  const y = height - 5
  const from = round(x + 2.5)
  const middle = round(from + length / 2)
  return `<g class="scale"><path class="plate" d="M${x} ${y - 6.2}h${plate}v9h-${plate}z"/><path d="M${from} ${y - 1.4}V${y}h${length}v-1.400M${middle} ${y - 1}V${y}"/><text x="${middle}" y="${y - 2.4}">${escape(distance(meters, locale))}</text></g>`
}

/** Where north is shown: upper right, unless more stops are there than upper left. */
function northAt(spots: Spot[], width: number): number {
  const [left, right] = [9, width - 9]
  const under = (at: number) => spots.filter(([x, y]) => y < 20 && Math.abs(x - at) < 12).length
  return under(right) > under(left) ? left : right
}

const drawnNorth = (x: number): string =>
  `<g class="north" transform="translate(${x} 10)"><circle r="5.600"/><path d="M0-3.800L1.900 1.600 0 .5-1.900 1.600z"/><text y="4.600">N</text></g>`
