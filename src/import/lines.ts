import type { Feature, Position as Loose } from 'geojson'
import simplify from 'simplify-js'
import { isHeight } from '../../collections/checks/geometry'
import { lengthOf } from '../../collections/walking/distances'
import type { FileLine, Position, Sentence } from './walk-file'
import { joined, keptApart, simplified, stillMany, tooShort } from './words'

/** Metres between two segments of a track that are still one walk: a tunnel, a receiver switched off in a shop. */
const LARGEST_GAP = 300

/** Points of a line that needs no simplifying: the map draws that many at once. */
const MANY = 2000

/** Metres, tried one after the other until the line is short enough. */
const TOLERANCES = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5]

/** Share of its length that a line may lose. */
const LOSS = 0.01

/** The lines of a track, a route or a drawn line: its segments joined when they follow each other, else apart. */
export function linesOf(feature: Feature, name: string, warnings: Sentence[]): FileLine[] {
  const segments = segmentsOf(feature)
    .map(clean)
    .filter((segment) => segment.length > 0)
  if (!segments.length) {
    warnings.push(tooShort(name))
    return []
  }
  const gaps = segments.slice(1).map((next, index) => lengthOf([segments[index].at(-1)!, next[0]]))
  const largest = Math.round(Math.max(0, ...gaps))
  if (segments.length > 1)
    warnings.push((largest > LARGEST_GAP ? keptApart : joined)(name, segments.length, largest))
  const parts = largest > LARGEST_GAP ? segments : [clean(segments.flat() as Loose[])]
  return parts.flatMap((part, index) => {
    const own = parts.length > 1 ? `${name} (${index + 1}/${parts.length})` : name
    if (part.length > 1) return lineOf(part, own, warnings)
    warnings.push(tooShort(own))
    return []
  })
}

function lineOf(read: Position[], name: string, warnings: Sentence[]): FileLine {
  const simple = simpler(read)
  const { toleranceMeters } = simple
  const coordinates = simple.coordinates.map(short)
  const points = { read: read.length, kept: coordinates.length }
  if (points.kept < points.read)
    warnings.push(simplified(name, points.read, points.kept, toleranceMeters))
  if (points.kept > MANY) warnings.push(stillMany(name, points.kept))
  return {
    name,
    coordinates,
    lengthMeters: Math.round(lengthOf(coordinates)),
    points,
    toleranceMeters,
  }
}

/**
 * The line with fewer points (Ramer–Douglas–Peucker, in metres): with the smallest tolerance that leaves few, as long as
 * the length stays within 1 %; the length has the last word.
 */
function simpler(line: Position[]): { coordinates: Position[]; toleranceMeters: number } {
  let best = { coordinates: line, toleranceMeters: 0 }
  if (line.length <= MANY) return best
  const length = lengthOf(line)
  const flat = flattened(line)
  for (const toleranceMeters of TOLERANCES) {
    const kept = simplify(flat, toleranceMeters, true) as Flat[] // the points it was given
    const coordinates = kept.map(({ at }) => line[at])
    if (Math.abs(lengthOf(coordinates) - length) > LOSS * length) break
    best = { coordinates, toleranceMeters }
    if (coordinates.length <= MANY) break
  }
  return best
}

type Flat = { x: number; y: number; at: number }

/** Metres on a plane that touches the globe at the line's first point: a walk is small. */
function flattened(line: Position[]): Flat[] {
  const perDegree = 111_195
  const narrowing = Math.cos((line[0][1] * Math.PI) / 180)
  return line.map(([lng, lat], at) => ({ x: lng * perDegree * narrowing, y: lat * perDegree, at }))
}

function segmentsOf({ geometry }: Feature): Loose[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates]
  return geometry?.type === 'MultiLineString' ? geometry.coordinates : []
}

/** Without what repeats the position before. Heights that are all 0 are none: a program had to write some. */
function clean(segment: Loose[]): Position[] {
  const isHigh = segment.some(([, , height]) => height && isHeight(height))
  return segment
    .filter(([lng, lat], at) => !at || lng !== segment[at - 1][0] || lat !== segment[at - 1][1])
    .map(([lng, lat, height]) => (isHigh && isHeight(height) ? [lng, lat, height] : [lng, lat]))
}

/** To a tenth of a metre, heights too. */
const short = ([lng, lat, height]: Position): Position =>
  height === undefined
    ? [rounded(lng, 6), rounded(lat, 6)]
    : [rounded(lng, 6), rounded(lat, 6), rounded(height, 1)]

/** To so many decimals; six are 11 cm. */
export const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals))
