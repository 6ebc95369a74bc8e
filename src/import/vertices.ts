import type { Feature, MultiLineString, MultiPolygon, Point } from 'geojson'
import { plainText } from './plain-text'
import { isGiven } from './stops'

/** The waypoints without those that a program made of each point of a line, with a name it had to give. */
export function withoutVertices(points: Feature[], lines: Feature[]): Feature[] {
  if (!points.some(hasGivenName)) return points
  const vertices = new Set(
    lines.flatMap(({ geometry }) =>
      (geometry as MultiLineString).coordinates
        .flat(geometry.type === 'LineString' ? 0 : 1)
        .map((position) => keyOf(position as unknown as number[])),
    ),
  )
  return points.filter(
    (point) => !hasGivenName(point) || !vertices.has(keyOf((point.geometry as Point).coordinates)),
  )
}

const hasGivenName = ({ properties }: Feature) => isGiven(plainText(properties?.name) || 'none')

const keyOf = ([lng, lat]: number[]) => `${lng} ${lat}`

/** How many positions the outlines have in all. */
export const positionsIn = (areas: Feature[]): number =>
  areas.reduce((sum, { geometry }) => {
    const { coordinates } = geometry as MultiPolygon
    return sum + (coordinates as unknown[]).flat(geometry.type === 'Polygon' ? 1 : 2).length
  }, 0)
