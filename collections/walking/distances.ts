/** `[lng, lat]` degrees, as in GeoJSON, and metres above the sea where they are known. */
export type Point = [lng: number, lat: number, height?: number]

/** How fast one walks a shopping street, looking around: 4 km/h (the pace tourism offices print on their leaflets). */
const PACE_KMH = 4

/** Naismith's rule: a minute more for ten metres of climb. */
const CLIMB_METERS_PER_MINUTE = 10

/** WGS84: half the longer axis in metres, and the square of the eccentricity. */
const AXIS = 6_378_137
const ECCENTRICITY_SQUARED = 0.006_694_379_990_14

/**
 * Metres on the ground along a line, on the ellipsoid of WGS84: a sphere is up to 0.4 % off, and a walk longer or shorter
 * by that depending on where it leads.
 */
export const lengthOf = (line: Point[]): number =>
  line.slice(1).reduce((sum, end, index) => sum + metersBetween(line[index], end), 0)

/**
 * Metres between two points, by the radii of curvature halfway (Bomford, "Geodesy"; the rule of 47 CFR 73.208): exact to
 * a metre over 100 km, which is more than any segment of a walk.
 */
function metersBetween([lng, lat]: Point, [toLng, toLat]: Point): number {
  const halfway = radians((lat + toLat) / 2)
  const part = 1 - ECCENTRICITY_SQUARED * Math.sin(halfway) ** 2
  const north = (AXIS * (1 - ECCENTRICITY_SQUARED)) / part ** 1.5
  const east = (AXIS / Math.sqrt(part)) * Math.cos(halfway)
  // the short way round, beyond 180 degrees too
  const turn = ((((toLng - lng + 180) % 360) + 360) % 360) - 180
  return Math.hypot(radians(toLat - lat) * north, radians(turn) * east)
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Walking time in whole minutes, without the time spent at stops; climbs by Naismith's rule. */
export const minutesFor = (meters: number, paceKmh = PACE_KMH, climbMeters = 0): number =>
  Math.max(1, Math.round((meters * 60) / (paceKmh * 1000) + climbMeters / CLIMB_METERS_PER_MINUTE))

/** Metres: what a receiver's heights waver by without anybody climbing. */
const NOISE_METERS = 3

/** Sum of the climbs along a line, in whole metres; nothing when a position has no height. */
export function climbOf(line: Point[]): number | undefined {
  const heights = line.map(([, , height]) => height)
  if (!heights.every((height) => height !== undefined)) return undefined
  let [climb, base] = [0, heights[0]]
  for (const height of heights) {
    if (height > base + NOISE_METERS) climb += height - base
    if (Math.abs(height - base) > NOISE_METERS) base = height
  }
  return Math.round(climb)
}

/**
 * Where along the line each stop lies, in metres from its start and never backwards: of all ways to put the stops on
 * the line in their order, the one nearest to them, so that a street walked there and back counts twice.
 */
export function placesAlong(line: Point[], stops: Point[]): number[] {
  const lengths = line.slice(1).map((end, index) => lengthOf([line[index], end]))
  const starts = [0]
  lengths.forEach((length, index) => starts.push(starts[index] + length))

  // a way knows the one it goes on from: copied, the places would take longer than finding them
  type Way = { cost: number; place: number; before?: Way }
  // for each segment: the best way to place the stops so far, with the last of them on it
  let ways: Way[] = lengths.map(() => ({ cost: 0, place: 0 }))
  for (const stop of stops) {
    let before: Way = { cost: Infinity, place: 0 }
    ways = lengths.map((length, index) => {
      if (ways[index].cost < before.cost) before = ways[index]
      const start = before.place
      // never before the stop before: a walk doesn't go backwards along its line
      const earliest = length ? Math.min(1, Math.max(0, (start - starts[index]) / length)) : 0
      const { share, distance } = nearest(stop, line[index], line[index + 1], earliest)
      const place = Math.max(starts[index] + share * length, start)
      return { cost: before.cost + distance ** 2, place, before }
    })
  }
  const places: number[] = []
  let way: Way | undefined = ways.reduce((best, one) => (one.cost < best.cost ? one : best))
  for (; way.before; way = way.before) places.unshift(way.place)
  return places
}

/** Where a line comes nearest to a point: on which segment, where there, and how many metres away. The line has two points or more. */
export function nearestOn(line: Point[], point: Point) {
  let best = { segment: 0, point: line[0], meters: Infinity }
  line.slice(1).forEach((end, segment) => {
    const start = line[segment]
    const { share, distance } = nearest(point, start, end, 0)
    if (distance < best.meters)
      best = { segment, point: pointBetween(start, end, share), meters: distance }
  })
  return best
}

/** The point at this share of the way from one to the other; with a height when both have one. */
export function pointBetween(a: Point, b: Point, share: number): Point {
  const [lng, lat, height = NaN] = a.map(
    (value, axis) => value! + ((b[axis] ?? NaN) - value!) * share,
  )
  return Number.isFinite(height) ? [lng, lat, height] : [lng, lat]
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
