import type { Feature, Geometry, GeometryCollection, Position } from 'geojson'
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import type { LeftOut } from './left-out'
import { plainText } from './plain-text'
import { WalkFileRefused } from './refused'

/** What a GeoJSON holds, without the points that are nowhere; outlines are left as they are, to be refused whole. @throws WalkFileRefused */
export function geojsonFeatures(text: string, leftOut: LeftOut): Feature[] {
  const value = parsed(text)
  const found = featuresIn(value)
  if (!found) throw new WalkFileRefused(NO_GEOJSON)
  return found.flatMap((feature, index) => sound(feature, index + 1, leftOut))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw notJson(text, cause)
  }
}

/** The engine's own error names no place in half of the cases. */
function notJson(text: string, cause: unknown): WalkFileRefused {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const { offset, error } = errors[0] ?? { offset: 0, error: 1 as const }
  const before = text.slice(0, offset).split('\n')
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const ended = !text.slice(offset).trim()
  const reason = ended
    ? { fr: 'le fichier s’arrête avant sa fin.', en: 'the file ends too early.' }
    : {
        fr: `ce n’est pas du JSON (${printParseErrorCode(error)}).`,
        en: `this is not JSON (${printParseErrorCode(error)}).`,
      }
  return new WalkFileRefused(
    {
      fr: `Ligne ${place.line}, caractère ${place.column} : ${reason.fr} Exportez-le de nouveau.`,
      en: `Line ${place.line}, character ${place.column}: ${reason.en} Export it again.`,
    },
    { cause },
  )
}

type Loose = { type?: unknown; features?: unknown; geometry?: unknown; properties?: unknown }

/** Features of a collection, a single one, or a bare geometry; a feature without a geometry is none. */
function featuresIn(value: unknown): Feature[] | undefined {
  const { type, features, geometry, properties } = (value ?? {}) as Loose
  if (type === 'FeatureCollection')
    return Array.isArray(features)
      ? features.flatMap((feature) => featuresIn(feature) ?? [])
      : undefined
  if (type === 'Feature') {
    const own = isObject(properties) ? properties : {}
    return geometriesIn(geometry).map((one) => ({
      type: 'Feature',
      geometry: one,
      properties: own,
    }))
  }
  const bare = geometriesIn(value)
  return bare.length
    ? bare.map((one) => ({ type: 'Feature', geometry: one, properties: {} }))
    : undefined
}

const TYPES = [
  ...['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
]

function geometriesIn(value: unknown): Geometry[] {
  if (!isObject(value)) return []
  const { type } = value
  if (type === 'GeometryCollection') {
    const { geometries } = value as unknown as GeometryCollection
    return Array.isArray(geometries) ? geometries.flatMap(geometriesIn) : []
  }
  return typeof type === 'string' && TYPES.includes(type) && Array.isArray(value.coordinates)
    ? [value as unknown as Geometry]
    : []
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The feature with the positions that are somewhere; several points are several features. */
function sound(feature: Feature, element: number, leftOut: LeftOut): Feature[] {
  const { geometry, properties } = feature
  const name = plainText(properties?.name ?? properties?.nom)
  const keeps = (position: unknown, index: number, several = true) => {
    const [lng, lat] = Array.isArray(position) ? (position as unknown[]).map(asNumber) : []
    return leftOut.keeps(lat, lng, name, { element, position: several ? index + 1 : undefined })
  }
  const list = (positions: unknown): Position[] =>
    (Array.isArray(positions) ? (positions as Position[]) : []).filter((one, at) => keeps(one, at))
  switch (geometry.type) {
    case 'Point':
      return keeps(geometry.coordinates, 0, false) ? [feature] : []
    case 'MultiPoint':
      return list(geometry.coordinates).map((coordinates) => ({
        ...feature,
        geometry: { type: 'Point', coordinates },
      }))
    case 'LineString':
      return [{ ...feature, geometry: { ...geometry, coordinates: list(geometry.coordinates) } }]
    case 'MultiLineString':
      return [
        { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(list) } },
      ]
    default:
      return [feature]
  }
}

// a text or nothing is no number, whatever Number() makes of it
const asNumber = (value: unknown) =>
  typeof value === 'number' ? value : value === null || value === undefined ? undefined : NaN

const NO_GEOJSON = {
  fr: 'C’est du JSON, mais pas du GeoJSON : il y faut un « type » comme FeatureCollection, avec ses « features ».',
  en: 'This is JSON but no GeoJSON: it needs a “type” such as FeatureCollection, with its “features”.',
}
