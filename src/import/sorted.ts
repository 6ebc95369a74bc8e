import type { Feature, Geometry } from 'geojson'

/** Waypoints, lines and outlines apart; several geometries of one element are one line or one outline of several parts. */
export function sorted(features: Feature[]) {
  const all = features.flatMap(parts)
  const ofType = (...types: string[]) =>
    all.filter(({ geometry }) => geometry && types.includes(geometry.type))
  return {
    points: ofType('Point'),
    lines: ofType('LineString', 'MultiLineString'),
    areas: ofType('Polygon', 'MultiPolygon'),
  }
}

function parts(feature: Feature): Feature[] {
  if (feature.geometry?.type !== 'GeometryCollection') return [feature]
  const [points, lines, areas] = [[], [], []] as Geometry[][]
  for (const geometry of leaves(feature.geometry))
    (/Line/.test(geometry.type) ? lines : /Polygon/.test(geometry.type) ? areas : points).push(
      geometry,
    )
  const geometries = [
    ...points,
    ...together('MultiLineString', lines),
    ...together('MultiPolygon', areas),
  ]
  return geometries.map((geometry) => ({ ...feature, geometry }))
}

const leaves = (geometry: Geometry): Geometry[] =>
  geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(leaves) : [geometry]

function together(type: 'MultiLineString' | 'MultiPolygon', geometries: Geometry[]): Geometry[] {
  if (geometries.length < 2) return geometries
  const coordinates = geometries.flatMap((geometry) =>
    'coordinates' in geometry
      ? geometry.type.startsWith('Multi')
        ? (geometry.coordinates as unknown[])
        : [geometry.coordinates]
      : [],
  )
  return [{ type, coordinates } as Geometry]
}
