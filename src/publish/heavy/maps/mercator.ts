/** A point of the Web Mercator square (EPSG:3857): 0 to 1 from west to east and from north to south. */
export type WorldPoint = { x: number; y: number }

/** A piece of that square. */
export type WorldBox = { left: number; top: number; right: number; bottom: number }

const EQUATOR_METERS = 40_075_016.7

/** WGS84 degrees to the square. */
export function project(lat: number, lng: number): WorldPoint {
  const sin = Math.sin((lat * Math.PI) / 180)
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) }
}

/** The square to WGS84 degrees. */
export const unproject = ({ x, y }: WorldPoint): { lat: number; lng: number } => ({
  lng: (x - 0.5) * 360,
  lat: (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI,
})

/** How much of the square's width a metre on the ground is, at that height of it: more towards the poles. */
export const widthOfMeter = (y: number): number =>
  Math.cosh((0.5 - y) * 2 * Math.PI) / EQUATOR_METERS

/** The smallest box around some points. */
export const boxAround = (points: WorldPoint[]): WorldBox => {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

/** The tiles of a zoom level that a box touches, row by row, as columns and rows from the upper left. */
export function tilesIn(
  { left, top, right, bottom }: WorldBox,
  zoom: number,
): [x: number, y: number][] {
  const count = 2 ** zoom
  const clamp = (tile: number) => Math.min(count - 1, Math.max(0, tile))
  const [west, east] = [clamp(Math.floor(left * count)), clamp(Math.ceil(right * count) - 1)]
  const [north, south] = [clamp(Math.floor(top * count)), clamp(Math.ceil(bottom * count) - 1)]
  const tiles: [number, number][] = []
  for (let y = north; y <= Math.max(north, south); y++)
    for (let x = west; x <= Math.max(west, east); x++) tiles.push([x, y])
  return tiles
}
