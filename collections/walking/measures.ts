import { climbOf, lengthOf, minutesFor, placesAlong, type Point } from './distances'

/** A walk as far as its lengths and times go. */
export type Way = {
  /** Where its stops are, in walking order: two or more. */
  stops: Point[]
  /** As drawn; straight from stop to stop when absent. */
  line?: Point[]
  /** Comes back to where it starts. */
  loop: boolean
  /** Walking pace; a stroll in town when absent. */
  paceKmh?: number
  /** What an editor knows better, in metres and minutes. */
  distanceMeters?: number
  durationMinutes?: number
}

export type Measures = {
  /** The line walked, closed when the walk is a loop. */
  line: Point[]
  distanceMeters: number
  /** Walking time, without the time spent at stops. */
  durationMinutes: number
  /** Sum of the climbs, when the line has heights. */
  climbMeters?: number
  /** Whole metres along the line from each stop to the following one; on a loop, from the last back to the first. */
  toNext: number[]
}

/** Lengths and times of a walk: the publisher's, and the ones that its editor sees while drawing. */
export function measuresOf(way: Way): Measures {
  const line = lineOf(way)
  const distanceMeters = way.distanceMeters ?? Math.round(lengthOf(line))
  const climbMeters = climbOf(line)
  const durationMinutes =
    way.durationMinutes ?? minutesFor(distanceMeters, way.paceKmh, climbMeters)
  const places = placesAlong(line, way.stops)
  const next = way.loop ? [...places.slice(1), lengthOf(line) + places[0]] : places.slice(1)
  const toNext = next.map((place, index) => Math.round(place - places[index]))
  return { line, distanceMeters, durationMinutes, climbMeters, toNext }
}

// a height that is not known is no third number
const place = ([lng, lat, height]: Point): Point =>
  height === undefined ? [lng, lat] : [lng, lat, height]

function lineOf({ line: drawn, stops, loop }: Way): Point[] {
  const line = drawn?.map(place) ?? stops
  const [first, last] = [line[0], line.at(-1)]
  const closed = first[0] === last?.[0] && first[1] === last[1]
  return loop && !closed ? [...line, first] : line
}
