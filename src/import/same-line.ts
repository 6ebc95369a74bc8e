import type { Position } from './walk-file'

/** Metres: the width of a street, and what a receiver errs by. */
const NEAR_METERS = 25

/** Share of each line that must lie along the other. */
const SHARE = 0.85

/** Metres between the places that are compared, and how many of them at most. */
const STEP_METERS = 15
const MOST = 400

type Flat = [x: number, y: number]

/** Whether two lines are the same walk: almost all of each lies within 25 m of the other, whatever its direction. */
export function sameLine(one: Position[], other: Position[]): boolean {
  if (one.length < 2 || other.length < 2 || areApart(one, other)) return false
  const flat = flattener(one[0])
  const [a, b] = [one.map(flat), other.map(flat)]
  return shareAlong(a, b) >= SHARE && shareAlong(b, a) >= SHARE
}

const shareAlong = (line: Flat[], other: Flat[]): number => {
  const places = spaced(line)
  return places.filter((place) => isNear(place, other)).length / places.length
}

function isNear(place: Flat, line: Flat[]): boolean {
  for (let at = 1; at < line.length; at++)
    if (distance(place, line[at - 1], line[at]) <= NEAR_METERS) return true
  return false
}

function distance([x, y]: Flat, [ax, ay]: Flat, [bx, by]: Flat): number {
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const share = square ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square)) : 0
  return Math.hypot(ax + share * dx - x, ay + share * dy - y)
}

/** Places along a line, evenly spaced, so that a line drawn with few points counts like one recorded with many. */
function spaced(line: Flat[]): Flat[] {
  const lengths = line.slice(1).map(([x, y], at) => Math.hypot(x - line[at][0], y - line[at][1]))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const step = Math.max(STEP_METERS, total / MOST)
  const places: Flat[] = [line[0]]
  let [next, walked] = [step, 0]
  lengths.forEach((length, at) => {
    for (; length && next <= walked + length; next += step) {
      const share = (next - walked) / length
      const [[ax, ay], [bx, by]] = [line[at], line[at + 1]]
      places.push([ax + share * (bx - ax), ay + share * (by - ay)])
    }
    walked += length
  })
  return places
}

/** Most walks are in another quarter: no need to compare them place by place. */
function areApart(one: Position[], other: Position[]): boolean {
  const margin = 0.001
  const [a, b] = [boxOf(one), boxOf(other)]
  return [0, 1].some(
    (axis) => a.most[axis] + margin < b.least[axis] || b.most[axis] + margin < a.least[axis],
  )
}

function boxOf(line: Position[]) {
  const least = [Infinity, Infinity]
  const most = [-Infinity, -Infinity]
  for (const position of line)
    for (const axis of [0, 1]) {
      least[axis] = Math.min(least[axis], position[axis]!)
      most[axis] = Math.max(most[axis], position[axis]!)
    }
  return { least, most }
}

function flattener([, lat]: Position) {
  const perDegree = 111_195
  const narrowing = Math.cos((lat * Math.PI) / 180)
  return ([x, y]: Position): Flat => [x * perDegree * narrowing, y * perDegree]
}
