import turfLength from '@turf/length'

/** `[lng, lat]` degrees, as in GeoJSON. */
export type Point = [lng: number, lat: number]

/** How fast one walks a shopping street, looking around: 4 km/h (the pace tourism offices print on their leaflets). */
const METERS_PER_MINUTE = 4000 / 60

/** Metres on the ground along a line; great circles on a sphere, within 0.3 % of the ellipsoid. */
export const lengthOf = (line: Point[]): number =>
  turfLength(
    { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: line } },
    { units: 'meters' },
  )

/** Walking time in whole minutes, without the time spent at stops. */
export const minutesFor = (meters: number): number =>
  Math.max(1, Math.round(meters / METERS_PER_MINUTE))

/**
 * Where along the line each stop lies, in metres from its start and never backwards: of all ways to put the stops on
 * the line in their order, the one nearest to them, so that a street walked there and back counts twice.
 */
export function placesAlong(line: Point[], stops: Point[]): number[] {
  const lengths = line.slice(1).map((end, index) => lengthOf([line[index], end]))
  const starts = [0]
  lengths.forEach((length, index) => starts.push(starts[index] + length))

  type Way = { cost: number; places: number[] }
  // for each segment: the best way to place the stops so far, with the last of them on it
  let ways: Way[] = lengths.map(() => ({ cost: 0, places: [] }))
  for (const stop of stops) {
    let before: Way = { cost: Infinity, places: [] }
    ways = lengths.map((length, index) => {
      if (ways[index].cost < before.cost) before = ways[index]
      const start = before.places.at(-1) ?? 0
      // never before the stop before: a walk doesn't go backwards along its line
      const earliest = length ? Math.min(1, Math.max(0, (start - starts[index]) / length)) : 0
      const { share, distance } = nearest(stop, line[index], line[index + 1], earliest)
      const place = Math.max(starts[index] + share * length, start)
      return { cost: before.cost + distance ** 2, places: [...before.places, place] }
    })
  }
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).places
}

/**
 * Nearest point of the segment a–b from `earliest` on, as a share of the segment, and how far off the stop is, in metres
 * (on a flat map: segments are short).
 */
function nearest([lng, lat]: Point, a: Point, b: Point, earliest: number) {
  const perDegree = 111_195
  const narrowing = Math.cos((lat * Math.PI) / 180)
  const flat = ([x, y]: Point) => [(x - lng) * perDegree * narrowing, (y - lat) * perDegree]
  const [ax, ay] = flat(a)
  const [bx, by] = flat(b)
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const share = square ? Math.min(1, Math.max(earliest, -(ax * dx + ay * dy) / square)) : 0
  return { share, distance: Math.hypot(ax + share * dx, ay + share * dy) }
}
