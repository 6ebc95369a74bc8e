import { kinks } from '@turf/kinks'
import type { Problem } from '../messages'
import { type Bounds, isWithin } from './coordinates'

type Geometry = { type?: unknown; coordinates?: unknown }

/** What is wrong with a GeoJSON LineString (RFC 7946: `[longitude, latitude]`). */
export function checkLine(value: unknown, bounds: Bounds): Problem | undefined {
  const { type, coordinates } = (value ?? {}) as Geometry
  if (type !== 'LineString' || !Array.isArray(coordinates)) return wrongType('LineString', type)
  if (coordinates.length < 2) return { key: 'lineShort' }
  return checkPositions(coordinates, bounds)
}

/** What is wrong with a GeoJSON Polygon or MultiPolygon: rings closed, of four positions or more, not crossing themselves. */
export function checkArea(value: unknown, bounds: Bounds): Problem | undefined {
  const { type, coordinates } = (value ?? {}) as Geometry
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []
  const rings = Array.isArray(polygons) ? polygons.flat() : []
  if (!rings.length || !rings.every(Array.isArray)) return wrongType('Polygon, MultiPolygon', type)
  for (const ring of rings) {
    const problem = checkRing(ring, bounds)
    if (problem) return problem
  }
}

function checkRing(ring: unknown[], bounds: Bounds): Problem | undefined {
  if (ring.length < 4) return { key: 'ringShort', values: { count: ring.length } }
  const problem = checkPositions(ring, bounds)
  if (problem) return problem
  const positions = ring as number[][]
  const [first, last] = [positions[0], positions[positions.length - 1]]
  if (first[0] !== last[0] || first[1] !== last[1]) return { key: 'ringOpen' }
  const crossing = kinks({ type: 'Polygon', coordinates: [positions] }).features[0]
  const [lng, lat] = crossing?.geometry.coordinates ?? []
  return crossing && { key: 'ringCrossing', values: { lng, lat } }
}

function checkPositions(positions: unknown[], bounds: Bounds): Problem | undefined {
  for (const [at, position] of positions.entries()) {
    const index = at + 1
    const [lng, lat] = Array.isArray(position) ? position : []
    if (!Number.isFinite(lng) || !Number.isFinite(lat))
      return { key: 'geojsonPosition', values: { index, value: JSON.stringify(position) } }
    if (isWithin(lat, lng, bounds)) continue
    return isWithin(lng, lat, bounds)
      ? { key: 'geojsonSwapped', values: { index, lat: lng, lng: lat } }
      : { key: 'outside', values: { lat, lng, ...bounds } }
  }
}

const wrongType = (expected: string, type: unknown): Problem => ({
  key: 'geojsonType',
  values: { expected, type: typeof type === 'string' ? type : '?' },
})
