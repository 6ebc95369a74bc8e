import {
  lengthOf,
  nearestOn,
  placesAlong,
  pointBetween,
  type Point,
} from '../../../../collections/walking/distances'
import { rounded } from '../path'

/** A stop further than this from the line is not passed by it: more than a wide street and a square. Metres. */
export const PASSED_METERS = 50

/** How far a stop lies from a line of two points or more, when the line does not pass it. Metres. */
export function metersOff(line: Point[], stop: Point): number | undefined {
  const { meters } = nearestOn(line, stop)
  return meters > PASSED_METERS ? meters : undefined
}

/** A point of the line; `stop`: which stop it stands for, `isExtra`: made only to part the line beside that stop. */
type Vertex = { point: Point; along: number; stop?: number; isExtra?: boolean; isNew?: boolean }

/**
 * The line with a point at each stop that it did not pass, in walking order and with the shortest detours. Its own points
 * stay where they are, and the stops that it passed stay passed.
 * @param line two points or more; stops in walking order
 */
export function detoured(line: Point[], stops: Point[], loop: boolean): Point[] {
  const isPassed = stops.map((stop) => metersOff(line, stop) === undefined)
  const vertices = parted(line, stops, isPassed)
  let before = -1
  stops.forEach((stop, index) => {
    if (isPassed[index]) {
      before = vertices.findIndex((vertex) => vertex.stop === index)
      return
    }
    const next = vertices.findIndex((vertex) => (vertex.stop ?? -1) > index)
    const last = next < 0 ? vertices.length : next
    before = cheapest(vertices, stop, { first: before + 1, last, loop })
    const [, , ...height] = nearestOn(line, stop).point
    const point: Point = rounded([stop[0], stop[1], ...height] as Point)
    vertices.splice(before, 0, { point, along: NaN, stop: index, isNew: true })
  })
  return vertices.filter(isNeeded).map(({ point }) => point)
}

/** What parts the line is needed beside a new point, unless the line has its own point there. */
function isNeeded({ isExtra, along }: Vertex, index: number, vertices: Vertex[]): boolean {
  if (!isExtra) return true
  const beside = [vertices[index - 1], vertices[index + 1]] as (Vertex | undefined)[]
  const isTwin = beside.some((vertex) => vertex && Math.abs(vertex.along - along) < 1)
  return !isTwin && beside.some((vertex) => vertex?.isNew)
}

/** The points of the line, and one for each stop that it passes, where it passes. */
function parted(line: Point[], stops: Point[], isPassed: boolean[]): Vertex[] {
  let along = 0
  const vertices: Vertex[] = line.map((point, index) => {
    along += index ? lengthOf([line[index - 1], point]) : 0
    return { point, along }
  })
  const passed = [...stops.keys()].filter((index) => isPassed[index])
  const places = placesAlong(
    line,
    passed.map((index) => stops[index]),
  )
  passed.forEach((stop, rank) => {
    const place = places[rank]
    const behind = vertices.findLastIndex((vertex) => vertex.along <= place)
    const [from, to] = [vertices[behind], vertices[behind + 1] as Vertex | undefined]
    const share = to && to.along > from.along ? (place - from.along) / (to.along - from.along) : 0
    const point = rounded(to ? pointBetween(from.point, to.point, share) : from.point)
    vertices.splice(behind + 1, 0, { point, along: place, stop, isExtra: true })
  })
  return vertices
}

/** In front of which vertex a stop makes the walk least longer. */
function cheapest(
  vertices: Vertex[],
  stop: Point,
  { first, last, loop }: { first: number; last: number; loop: boolean },
): number {
  const at = (index: number): Point | undefined =>
    vertices[loop ? (index + vertices.length) % vertices.length : index]?.point
  const costOf = (index: number): number => {
    const [from, to] = [at(index - 1), at(index)]
    const detour = [from, stop, to].filter((point) => point !== undefined)
    return lengthOf(detour) - (from && to ? lengthOf([from, to]) : 0)
  }
  let best = { index: first, cost: Infinity }
  for (let index = first; index <= last; index++) {
    const cost = costOf(index)
    if (cost < best.cost) best = { index, cost }
  }
  return best.index
}
