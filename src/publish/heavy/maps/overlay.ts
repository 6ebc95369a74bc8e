import type { FeedTour } from '../../../contract/tour'
import { spread } from '../../../contract/spread'
import { type Frame, pixelIn } from './frame'
import { lettered, widthOf } from './letters'
import { project, type WorldPoint } from './mercator'

/** A walk, as far as a map shows it. */
export type Drawn = Pick<FeedTour, 'line' | 'stops' | 'straight' | 'loop'>

/** Colours of what lies on the ground: those the widget draws with. */
const COLOURS = {
  light: { line: '#0b5f53', halo: '#ffffff', text: '#1a1d23' },
  dark: { line: '#5bc4b1', halo: '#1a1d23', text: '#f0f1f4' },
}

/** Height of a number's pin in CSS pixels, and of its letters. */
const PIN = 34
const LETTER = 18

/** All points of a walk: its line's, then its stops'. */
export const pointsOf = ({ line, stops }: Pick<Drawn, 'line' | 'stops'>): WorldPoint[] => [
  ...line.coordinates.map(([lng, lat]) => project(lat, lng)),
  ...stops.map(({ lat, lng }) => project(lat, lng)),
]

/** The walk on a map: its line, which way it goes, its stops' numbers; SVG of the frame's size. Bytes are a function of both. */
export function overlay(walk: Drawn, frame: Frame, dark = false): string {
  const { line, halo, text } = COLOURS[dark ? 'dark' : 'light']
  const { stops, straight } = walk
  const points = pointsOf(walk).map((point) => pixelIn(frame, point))
  const spots = points.splice(-stops.length)
  const halves = stops.map(({ number }) => Math.max(PIN, widthOf(number, LETTER) + PIN * 0.5) / 2)
  // the start has a ring around it
  const radii = halves.map((half, index) => half + (index ? 2.5 : PIN / 5))
  const places = spread(spots, radii, frame)
  const stroke = PIN / 6.5
  const path = `M${points.map(pair).join('L')}`
  const leaders = places.map((place, index) => leader(spots[index], place))
  const pins = stops.map((stop, index) =>
    pinAt(places[index], stop.number, { half: halves[index], isStart: index === 0 }),
  )
  return `<g fill="none" stroke-linejoin="round" stroke-linecap="round">
<path d="${path}" stroke="${halo}" stroke-opacity=".85" stroke-width="${fixed(stroke * 2)}"/>
<path d="${path}" stroke="${line}" stroke-width="${fixed(stroke)}"${straight ? ` stroke-dasharray="${fixed(stroke * 0.5)} ${fixed(stroke * 2)}"` : ''}/>
<path d="${straight ? '' : arrows(points, PIN * 3.2, stroke)}" stroke="${halo}" stroke-width="${fixed(stroke * 0.4)}"/>
<path d="${leaders.join('')}" stroke="${text}" stroke-width="${fixed(stroke * 0.35)}"/></g>
<g fill="${line}" stroke="${halo}" stroke-width="${fixed(PIN / 14)}">${pins
    .map(({ shape }) => shape)
    .reverse()
    .join('')}</g>
<g fill="${halo}">${pins.map(({ number }) => number).join('')}</g>
`
}

const fixed = (value: number) => Number(value.toFixed(2))

const pair = ({ x, y }: WorldPoint) => `${x.toFixed(1)} ${y.toFixed(1)}`

/** From a pin that had to move to the place it stands for. */
const leader = (spot: WorldPoint, place: WorldPoint) =>
  Math.hypot(spot.x - place.x, spot.y - place.y) > 3 ? `M${pair(spot)}L${pair(place)}` : ''

type Pin = { half: number; isStart: boolean }

function pinAt({ x, y }: WorldPoint, number: string, { half, isStart }: Pin) {
  const box = (more: number) =>
    `x="${fixed(x - half - more)}" y="${fixed(y - PIN / 2 - more)}" width="${fixed(2 * (half + more))}" height="${fixed(PIN + 2 * more)}" rx="${fixed(PIN / 2 + more)}"`
  const ring = isStart ? `<rect ${box(PIN / 7)}/>` : ''
  return { shape: `${ring}<rect ${box(0)}/>`, number: lettered(number, x, y, LETTER) }
}

/** Which way the line goes: an angle on it every so many pixels. Dashes would hide it. */
function arrows(points: WorldPoint[], every: number, size: number): string {
  let [path, next] = ['', every / 2]
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1], points[index]]
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length]
    for (; next <= length; next += every) {
      const [x, y] = [from.x + dx * next, from.y + dy * next]
      // forwards, and to the side
      const at = (ahead: number, side: number) =>
        pair({ x: x + (dx * ahead - dy * side) * size, y: y + (dy * ahead + dx * side) * size })
      path += `M${at(-0.32, 0.36)}L${at(0.16, 0)}L${at(-0.32, -0.36)}`
    }
    next -= length
  }
  return path
}
