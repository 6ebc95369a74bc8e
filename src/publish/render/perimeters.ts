import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { MultiPolygon, Polygon } from 'geojson'
import type { FeedRecord } from '../../contract/record'
import type { PerimeterRecord } from '../records'
import type { Edition } from './edition'
import { baseOf } from './base'
import type { Point } from '../../../collections/walking/distances'
import { HoldBack } from './held'

export type Position = { lat?: number; lng?: number }

/** An area with the box around it, in degrees. */
export type Outline = {
  id: string
  area: Polygon | MultiPolygon
  box: { west: number; east: number; south: number; north: number }
}

/** A perimeter in one locale: what its page and `edition.json` say of it. @throws HoldBack when its area is none */
export function feedPerimeter(
  perimeter: PerimeterRecord,
  locale: string,
  edition: Edition,
): FeedRecord {
  const texts = edition.texts(locale)
  outlineOf(perimeter)
  const base = baseOf('perimeters', perimeter, locale, edition, texts)
  return { ...base, fallback: texts.fallback }
}

/** @throws HoldBack when the area can't be reckoned with */
export function outlineOf({ id, area }: PerimeterRecord): Outline {
  if (!area?.coordinates?.length)
    throw new HoldBack({ fr: 'il n’a pas de contour', en: 'it has no outline' })
  try {
    const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity }
    for (const [lng, lat] of area.coordinates.flat(area.type === 'Polygon' ? 1 : 2) as Point[]) {
      box.west = Math.min(box.west, lng)
      box.east = Math.max(box.east, lng)
      box.south = Math.min(box.south, lat)
      box.north = Math.max(box.north, lat)
    }
    const outline: Outline = { id, area: area as Polygon | MultiPolygon, box }
    booleanPointInPolygon([box.west, box.south], outline.area)
    return outline
  } catch (cause) {
    throw new HoldBack(
      {
        fr: `son contour n’est pas lisible : ${cause}`,
        en: `its outline can't be read: ${cause}`,
      },
      { cause },
    )
  }
}

/** Whether a position lies inside an outline, its border included. What has no position doesn't. */
export const inside = ({ lat, lng }: Position, { area, box }: Outline): boolean =>
  lat !== undefined &&
  lng !== undefined &&
  // most positions are outside the box: no need to compare them with each side
  !(lng < box.west || lng > box.east || lat < box.south || lat > box.north) &&
  booleanPointInPolygon([lng, lat], area)
