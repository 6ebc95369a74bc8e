import { climbOf, lengthOf, minutesFor, nearestOn, placesAlong, type Point } from './distances'

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
  /**
   * Whole metres from each stop to the following one; on a loop, from the last back to the first. Along the line between
   * stops that lie at it; straight where the line says nothing of the way from one to the other.
   */
  toNext: number[]
}

/** Lengths and times of a walk: the publisher's, and the ones that its editor sees while drawing. */
export function measuresOf(way: Way): Measures {
  const line = lineOf(way)
  const distanceMeters = way.distanceMeters ?? Math.round(lengthOf(line))
  const climbMeters = climbOf(line)
  const durationMinutes =
    way.durationMinutes ?? minutesFor(distanceMeters, way.paceKmh, climbMeters)
  return { line, distanceMeters, durationMinutes, climbMeters, toNext: toNextOf(way, line) }
}

/** A stop further than this from the line is not on the way it shows. */
const AT_THE_LINE_METERS = 150

/** So much shorter than straight, the line does not lead from the one to the other: its end is before them, or it runs back. */
const TOO_SHORT_METERS = 100

function toNextOf({ stops, loop }: Way, line: Point[]): number[] {
  const isAtLine = stops.map((stop) => nearestOn(line, stop).meters <= AT_THE_LINE_METERS)
  const found = placesAlong(
    line,
    stops.filter((_, index) => isAtLine[index]),
  )
  const places = isAtLine.map((is) => (is ? found.shift() : undefined))
  const following = loop ? [...stops.slice(1), stops[0]] : stops.slice(1)
  return following.map((stop, index) => {
    const isBack = index === stops.length - 1
    const [from, to] = [places[index], places[isBack ? 0 : index + 1]]
    const straight = lengthOf([stops[index], stop])
    if (from === undefined || to === undefined) return Math.round(straight)
    const along = to - from + (isBack ? lengthOf(line) : 0)
    return Math.round(along < straight - TOO_SHORT_METERS ? straight : along)
  })
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
