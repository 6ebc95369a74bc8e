import {
  lengthOf,
  nearestOn,
  pointBetween,
  type Point,
} from '../../../collections/walking/distances'

/** Nearer than this, a stop takes the line's own point with it rather than get a point of its own. Metres. */
const SAME_PLACE_METERS = 5

/** The point so many metres further east and north; its height stays. */
export function shifted([lng, lat, ...height]: Point, east: number, north: number): Point {
  const here: Point = [lng, lat]
  // degrees in a metre, as lengths are measured hereabouts
  const perEast = STEP / lengthOf([here, [lng + STEP, lat]])
  const perNorth = STEP / lengthOf([here, [lng, lat + STEP]])
  return rounded([lng + east * perEast, lat + north * perNorth, ...height])
}

/** Degrees: some hundred metres. */
const STEP = 0.001

/** To a ten-millionth of a degree, a centimetre: steps of a metre add up to metres. */
export const rounded = ([lng, lat, ...height]: Point): Point => [round(lng), round(lat), ...height]

const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7

/** The path with a point put in front of the one at `index`. */
export const inserted = (path: Point[], index: number, point: Point): Point[] => [
  ...path.slice(0, index),
  rounded(point),
  ...path.slice(index),
]

/** The path with another place for the point at `index`; its height stays. */
export const replaced = (path: Point[], index: number, [lng, lat]: Point): Point[] =>
  path.map((point, at) => (at === index ? rounded([lng, lat, ...heightOf(point)]) : point))

export const removed = (path: Point[], index: number): Point[] =>
  path.filter((_, at) => at !== index)

const heightOf = ([, , height]: Point): [] | [number] => (height === undefined ? [] : [height])

/** A place half-way to the point behind the one at `index`; on a closed path, the last is followed by the first. */
export const halfWay = (path: Point[], index: number): Point =>
  pointBetween(path[index], path[(index + 1) % path.length], 0.5)

/** The line made to pass through a place: its nearest point moves there, or a new one is put in. */
export function through(line: Point[], place: Point): Point[] {
  const near = nearestOn(line, place)
  const [lng, lat] = place
  const point: Point = [lng, lat, ...heightOf(near.point)]
  const ends = [near.segment, near.segment + 1]
  const index = ends.find((end) => metersBetween(line[end], near.point) < SAME_PLACE_METERS)
  return index === undefined
    ? inserted(line, near.segment + 1, point)
    : replaced(line, index, point)
}

const metersBetween = (a: Point, b: Point): number => nearestOn([a, a], b).meters

/** On which segment of a path a press was, for the point to be put in there: an index for `inserted`. */
export function segmentAt(path: Point[], place: Point, closed: boolean): number {
  return nearestOn(closed ? [...path, path[0]] : path, place).segment + 1
}
