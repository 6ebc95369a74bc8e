import type { Point } from '../../../../collections/walking/distances'

/** An outline and its holes; rings are open: the first point isn't repeated. */
export type Outline = Point[][]

/** A ring: which outline's, and which of its rings (0 is the outline itself). */
export type RingKey = { outline: number; ring: number }

/** What a GeoJSON area draws; nothing for what is no area. */
export function outlinesIn(value: unknown): Outline[] {
  const { type, coordinates } = (value ?? {}) as {
    type?: unknown
    coordinates?: unknown
  }
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []
  if (!Array.isArray(polygons)) return []
  return polygons
    .filter(Array.isArray)
    .map((rings: unknown[]) => rings.filter(Array.isArray).map(opened))
    .filter(({ length }) => length)
}

function opened(ring: unknown[]): Point[] {
  const points = ring.filter(isPoint)
  const [first, last] = [points[0], points.at(-1)]
  const isClosed = points.length > 1 && first[0] === last?.[0] && first[1] === last[1]
  return isClosed ? points.slice(0, -1) : points
}

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])

/** The GeoJSON of outlines: a Polygon, a MultiPolygon for several, `null` for none. */
export function areaOf(outlines: Outline[]): object | null {
  const polygons = outlines.map((rings) => rings.map(closed))
  if (!polygons.length) return null
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons }
}

const closed = (ring: Point[]): Point[] => (ring.length > 2 ? [...ring, ring[0]] : ring)

export const ringAt = (outlines: Outline[], { outline, ring }: RingKey): Point[] =>
  outlines[outline]?.[ring] ?? []

/** With other points in one ring. */
export const withRing = (outlines: Outline[], key: RingKey, points: Point[]): Outline[] =>
  outlines.map((rings, outline) =>
    outline === key.outline
      ? rings.map((ring, index) => (index === key.ring ? points : ring))
      : rings,
  )

/** With a hole to draw in an outline. */
export const withHole = (outlines: Outline[], outline: number): Outline[] =>
  outlines.map((rings, index) => (index === outline ? [...rings, []] : rings))

/** Without a ring; an outline takes its holes with it. */
export const withoutRing = (outlines: Outline[], { outline, ring }: RingKey): Outline[] =>
  ring === 0
    ? outlines.filter((_, index) => index !== outline)
    : outlines.map((rings, index) =>
        index === outline ? rings.filter((_, at) => at !== ring) : rings,
      )

/** The key in the names of paths on the map. */
export const idOf = ({ outline, ring }: RingKey): string => `${outline}-${ring}`

export function keyOf(id: string): RingKey {
  const [outline, ring] = id.split('-').map(Number)
  return { outline, ring }
}
