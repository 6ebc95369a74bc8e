import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Bounds } from '../../collections/checks/coordinates'
import { checkArea } from '../../collections/checks/area'
import { tellBoth } from '../../collections/messages'
import { NAMES, propertyOf } from './stops'
import type { FileArea, Sentence } from './walk-file'
import { badArea, numberedName } from './words'

/** Outlines a perimeter can be made of; what is wrong with the others is told by name. */
export function areasOf(
  features: Feature[],
  bounds: Bounds,
  warnings: Sentence[],
): { areas: FileArea[]; refused: string[] } {
  const areas: FileArea[] = []
  const refused: string[] = []
  features.forEach((feature, index) => {
    const geometry = flat(feature.geometry as Polygon | MultiPolygon)
    const name = propertyOf(feature.properties, NAMES)
    const problem = checkArea(geometry, bounds)
    if (!problem) return areas.push({ name, geometry, properties: telling(feature.properties) })
    const shown = name ?? numberedName.area(index + 1).fr
    refused.push(shown)
    warnings.push(badArea(shown, tellBoth(problem)))
  })
  return { areas, refused }
}

/** Those that a name may be made of. */
const telling = (properties: Feature['properties']) =>
  Object.fromEntries(
    Object.entries(properties ?? {}).filter(
      ([, value]) => typeof value === 'number' || (typeof value === 'string' && value.trim()),
    ),
  ) as FileArea['properties']

/** Without heights: an outline lies on the ground. What is no position stays, to be refused by name. */
function flat(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const positions = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? value.slice(0, 2)
      : Array.isArray(value)
        ? value.map(positions)
        : value
  return { type: geometry.type, coordinates: positions(geometry.coordinates) } as Polygon
}
