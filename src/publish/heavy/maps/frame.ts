import { boxAround, tilesIn, unproject, type WorldBox, type WorldPoint } from './mercator'

/** What a picture of a map shows: its middle, CSS pixels that one whole world is wide, and its size in CSS pixels. */
export type Frame = WorldPoint & { scale: number; width: number; height: number }

/** No closer than zoom level 17: half a metre to the pixel says nothing more of a street. */
const CLOSEST = 256 * 2 ** 17

/** The frame of that size that shows all points with `margin` pixels around them, and `top` more above. */
export function frameAround(
  points: WorldPoint[],
  { width, height }: { width: number; height: number },
  margin: number,
  top = 0,
): Frame {
  const { left, right, ...box } = boxAround(points)
  const scale = Math.min(
    Math.max(1, width - 2 * margin) / (right - left),
    Math.max(1, height - 2 * margin - top) / (box.bottom - box.top),
    CLOSEST,
  )
  const y = (box.top + box.bottom - top / scale) / 2
  return { x: (left + right) / 2, y, scale, width, height }
}

/** Where a point is in the picture. */
export const pixelIn = ({ x, y, scale, width, height }: Frame, point: WorldPoint): WorldPoint => ({
  x: (point.x - x) * scale + width / 2,
  y: (point.y - y) * scale + height / 2,
})

export const boxOf = ({ x, y, scale, width, height }: Frame): WorldBox => ({
  left: x - width / 2 / scale,
  right: x + width / 2 / scale,
  top: y - height / 2 / scale,
  bottom: y + height / 2 / scale,
})

/** Its edges in WGS84 degrees: west, south, east, north. */
export function boundsOf(frame: Frame): [number, number, number, number] {
  const { left, top, right, bottom } = boxOf(frame)
  const upper = unproject({ x: left, y: top })
  const lower = unproject({ x: right, y: bottom })
  return [upper.lng, lower.lat, lower.lng, upper.lat].map((edge) => Number(edge.toFixed(7))) as [
    number,
    number,
    number,
    number,
  ]
}

/** Zoom levels that there are, and pixels of a tile's side. */
export type Levels = { minZoom: number; maxZoom: number; size: number }

/**
 * The tiles that a picture's ground is made of, and their level: one to two pixels of theirs for each CSS pixel, so that the
 * names of streets are of a size to be read.
 */
export function groundTiles(frame: Frame, { minZoom, maxZoom, size }: Levels) {
  const sharp = Math.ceil(Math.log2(frame.scale / size) - 0.1)
  const zoom = Math.min(maxZoom, Math.max(minZoom, sharp))
  return { zoom, tiles: tilesIn(boxOf(frame), zoom) }
}
