import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { MultiPolygon, Polygon } from 'geojson'
import type { FeedRecord } from '../../contract/record'
import type { PerimeterRecord } from '../records'
import type { Edition } from './edition'
import { HoldBack } from './edition'
import { baseOf } from './base'

type Position = { lat?: number; lng?: number }

/** A perimeter in one locale: what its page and `edition.json` say of it. */
export function feedPerimeter(
  perimeter: PerimeterRecord,
  locale: string,
  edition: Edition,
): FeedRecord {
  const texts = edition.texts(locale)
  if (!perimeter.area?.coordinates?.length) throw new HoldBack('it has no outline')
  const base = baseOf('perimeters', perimeter, locale, edition, texts)
  return { ...base, fallback: texts.fallback }
}

/** Whether a position lies inside the perimeter, its border included. What has no position doesn't. */
export const inside =
  (perimeter: PerimeterRecord) =>
  ({ lat, lng }: Position): boolean =>
    lat !== undefined &&
    lng !== undefined &&
    booleanPointInPolygon([lng, lat], perimeter.area as Polygon | MultiPolygon)
