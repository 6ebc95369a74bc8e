import type { Problem } from '../messages'
import { type Bounds, isWithin } from './coordinates'

export type Geometry = { type?: unknown; coordinates?: unknown }

/** What is wrong with a GeoJSON LineString (RFC 7946: `[longitude, latitude]`). */
export function checkLine(value: unknown, bounds: Bounds): Problem | undefined {
  const { type, coordinates } = (value ?? {}) as Geometry
  if (type !== 'LineString' || !Array.isArray(coordinates)) return wrongType('LineString', type)
  if (coordinates.length < 2) return { key: 'lineShort' }
  return checkPositions(coordinates, bounds)
}

/**
 * What is wrong with the first bad position of a list: `[longitude, latitude]` inside the bounds, in metres how high it is
 * where that is known.
 */
export function checkPositions(positions: unknown[], bounds: Bounds): Problem | undefined {
  for (const [at, position] of positions.entries()) {
    const index = at + 1
    const [lng, lat, height] = Array.isArray(position) ? position : []
    if (!Number.isFinite(lng) || !Number.isFinite(lat))
      return { key: 'geojsonPosition', values: { index, value: JSON.stringify(position) } }
    if (height !== undefined && !isHeight(height))
      return { key: 'geojsonHeight', values: { index, value: JSON.stringify(height) } }
    if (isWithin(lat, lng, bounds)) continue
    return isWithin(lng, lat, bounds)
      ? { key: 'geojsonSwapped', values: { index, lat: lng, lng: lat } }
      : { key: 'outside', values: { lat, lng, ...bounds } }
  }
}

/** Metres: no way lies higher, or so deep. */
const HIGHEST = 9000

/** Whether a value is a height in metres; what programs write for one they don't know, -32768, is none. */
export const isHeight = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= HIGHEST

export const wrongType = (expected: string, type: unknown): Problem => ({
  key: 'geojsonType',
  values: { expected, type: typeof type === 'string' ? type : '?' },
})
