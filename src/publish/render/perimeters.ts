import type { MultiPolygon, Polygon } from 'geojson'
import { type Outline, outlineAround } from '../../../collections/outlines'
import type { FeedRecord } from '../../contract/record'
import type { PerimeterRecord } from '../records'
import type { Edition } from './edition'
import { baseOf } from './base'
import { HoldBack } from './held'

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
export function outlineOf({ id, area }: PerimeterRecord): Outline & { id: string } {
  if (!area?.coordinates?.length)
    throw new HoldBack({ fr: 'il n’a pas de contour', en: 'it has no outline' })
  try {
    return { id, ...outlineAround(area as Polygon | MultiPolygon) }
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
