import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { MultiPolygon, Polygon } from 'geojson'

/** WGS84 degrees; what stands nowhere has none. */
export type Position = { lat?: number; lng?: number }

/** An area with the box around it, in degrees. */
export type Outline = {
  area: Polygon | MultiPolygon
  box: { west: number; east: number; south: number; north: number }
}

/** An area made ready to be compared with many positions. @throws when it can't be reckoned with */
export function outlineAround(area: Polygon | MultiPolygon): Outline {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity }
  const positions = (area.coordinates as unknown[]).flat(area.type === 'Polygon' ? 1 : 2)
  for (const [lng, lat] of positions as [number, number][]) {
    box.west = Math.min(box.west, lng)
    box.east = Math.max(box.east, lng)
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
  }
  booleanPointInPolygon([box.west, box.south], area)
  return { area, box }
}

/** Whether a position lies inside an outline, its border included, the borders of its holes too. What has no position doesn't. */
export const inside = ({ lat, lng }: Position, { area, box }: Outline): boolean =>
  typeof lat === 'number' &&
  typeof lng === 'number' &&
  // most positions are outside the box: no need to compare them with each side
  !(lng < box.west || lng > box.east || lat < box.south || lat > box.north) &&
  booleanPointInPolygon([lng, lat], area)
