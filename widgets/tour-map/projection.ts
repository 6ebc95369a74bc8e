/** A point of the Web Mercator square (EPSG:3857): 0 to 1 from west to east and from north to south. */
export type WorldPoint = { x: number; y: number }

/** What a map shows: its middle, and the pixels one whole world is wide (256 · 2^zoom). */
export type View = WorldPoint & { scale: number }

export type Size = { width: number; height: number }

/** Zoom level 19, a house number. */
export const CLOSEST = 256 * 2 ** 19

const EQUATOR_METERS = 40_075_017

/** WGS84 degrees to the Mercator square. */
export function project(lat: number, lng: number): WorldPoint {
  const sin = Math.sin((lat * Math.PI) / 180)
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) }
}

/** The view that shows all points with `margin` pixels around them, and `top` more above, no closer than `closest`. */
export function fit(
  points: WorldPoint[],
  { width, height }: Size,
  margin: number,
  top: number,
  closest = CLOSEST / 4,
): View {
  const [left, right, north, south] = extent(points)
  const scale = Math.min(
    Math.max(1, width - margin * 2) / (right - left),
    Math.max(1, height - margin * 2 - top) / (south - north),
    closest,
  )
  return { x: (left + right) / 2, y: (north + south - top / scale) / 2, scale }
}

/** Where a place is in the square. */
export const spotOf = ({ lat, lng }: { lat: number; lng: number }): WorldPoint => project(lat, lng)

/** The style that puts the middle of an element at these pixels of the map. */
export const at = ({ x, y }: { x: number; y: number }) =>
  `translate:calc(${x.toFixed(1)}px - 50%) calc(${y.toFixed(1)}px - 50%)`

/** Pixels from the upper left corner of a map of that size. */
export const toPixel = (view: View, { width, height }: Size, point: WorldPoint) => ({
  x: (point.x - view.x) * view.scale + width / 2,
  y: (point.y - view.y) * view.scale + height / 2,
})

/** Metres on the ground that one pixel in the middle of the view is wide. */
export const metersPerPixel = ({ y, scale }: View) =>
  EQUATOR_METERS / Math.cosh((0.5 - y) * 2 * Math.PI) / scale

/** A round number of metres and its length in pixels, at most `longest`, in the middle of the view. */
export function scaleBar(view: View, longest: number): { meters: number; pixels: number } {
  const most = longest * metersPerPixel(view)
  const power = 10 ** Math.floor(Math.log10(most))
  const meters = (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power
  return { meters, pixels: (meters / most) * longest }
}

/** The edges of some points: west, east, north, south. */
export const extent = (points: WorldPoint[]) =>
  (['x', 'y'] as const).flatMap((axis) => {
    const values = points.map((point) => point[axis])
    return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
  })
