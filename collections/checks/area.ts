import turfArea from '@turf/area'
import { difference } from '@turf/difference'
import { intersect } from '@turf/intersect'
import { kinks } from '@turf/kinks'
import type { Feature, Polygon } from 'geojson'
import type { Problem } from '../messages'
import type { Bounds } from './coordinates'
import { checkPositions, type Geometry, wrongType } from './geometry'

/** Square metres: what two outlines drawn along the same street may share, and a surface must have. */
const LEAST_AREA = 1

/** Positions of a ring: each side is compared with each other, so ten thousand take a second. */
const MOST = 10_000

/**
 * What is wrong with a GeoJSON Polygon or MultiPolygon (RFC 7946, 3.1.6): rings are closed, have four positions or more
 * and a surface, and don't cross themselves; holes lie inside their outline and apart from each other, and so do
 * outlines. Outlines are counted from 1, as they stand.
 */
export function checkArea(value: unknown, bounds: Bounds): Problem | undefined {
  const { type, coordinates } = (value ?? {}) as Geometry
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []
  if (!isListOfLists(polygons) || !polygons.every(isListOfLists))
    return wrongType('Polygon, MultiPolygon', type)
  for (const [at, rings] of polygons.entries()) {
    const problem = firstOf(rings, (ring) => checkRing(ring, at + 1, bounds))
    if (problem) return problem
  }
  const outlines = polygons as number[][][][]
  return (
    firstOf(outlines, (rings, at) => checkHoles(rings, at + 1)) ??
    firstPair(outlines, (one, other, outline, at) =>
      doOverlap(one, other)
        ? { key: 'polygonsOverlap', values: { outline, other: at } }
        : undefined,
    )
  )
}

const isListOfLists = (value: unknown): value is unknown[][] =>
  Array.isArray(value) && value.length > 0 && value.every(Array.isArray)

function checkRing(ring: unknown[], outline: number, bounds: Bounds): Problem | undefined {
  if (ring.length < 4) return { key: 'ringShort', values: { outline, count: ring.length } }
  if (ring.length > MOST)
    return { key: 'ringLong', values: { outline, count: ring.length, most: MOST } }
  const problem = checkPositions(ring, bounds)
  if (problem) return problem
  const positions = ring as number[][]
  const [first, last] = [positions[0], positions[positions.length - 1]]
  if (first[0] !== last[0] || first[1] !== last[1]) return { key: 'ringOpen', values: { outline } }
  const crossing = kinks(polygon([distinct(positions)]).geometry).features[0]
  const [lng, lat] = crossing?.geometry.coordinates ?? []
  if (crossing) return { key: 'ringCrossing', values: { outline, lng, lat } }
  if (turfArea(polygon([positions])) < LEAST_AREA) return { key: 'ringFlat', values: { outline } }
}

// the same position twice in a row is no crossing, and programs write it
const distinct = (ring: number[][]) =>
  ring.filter(([x, y], at) => !at || x !== ring[at - 1][0] || y !== ring[at - 1][1])

function checkHoles([outer, ...holes]: number[][][], outline: number): Problem | undefined {
  const outside = holes.findIndex((hole) => sticksOut(hole, outer))
  if (outside >= 0) return { key: 'holeOutside', values: { outline, hole: outside + 1 } }
  return firstPair(holes, (one, other, hole, at) =>
    doOverlap([one], [other])
      ? { key: 'holesOverlap', values: { outline, hole, other: at } }
      : undefined,
  )
}

const polygon = (coordinates: number[][][]): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates },
})

const collected = (...features: Feature<Polygon>[]) => ({
  type: 'FeatureCollection' as const,
  features,
})

const isSurface = (found: Parameters<typeof turfArea>[0] | null): boolean =>
  found !== null && turfArea(found) >= LEAST_AREA

const sticksOut = (hole: number[][], outer: number[][]) =>
  isSurface(difference(collected(polygon([hole]), polygon([outer]))))

const doOverlap = (one: number[][][], other: number[][][]) =>
  isSurface(intersect(collected(polygon(one), polygon(other))))

function firstOf<Item>(
  items: Item[],
  check: (item: Item, index: number) => Problem | undefined,
): Problem | undefined {
  for (const [index, item] of items.entries()) {
    const problem = check(item, index)
    if (problem) return problem
  }
}

/** Each pair once; both counted from 1. */
const firstPair = <Item>(
  items: Item[],
  check: (one: Item, other: Item, number: number, otherNumber: number) => Problem | undefined,
) =>
  firstOf(items, (one, at) =>
    firstOf(items.slice(at + 1), (other, further) => check(one, other, at + 1, at + further + 2)),
  )
