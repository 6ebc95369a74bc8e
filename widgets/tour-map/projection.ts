/** A point of the Web Mercator square (EPSG:3857): 0 to 1 from west to east and from north to south. */
export type WorldPoint = { x: number; y: number }

/** What a map shows: its middle, and the pixels one whole world is wide (256 · 2^zoom). */
export type View = WorldPoint & { scale: number }

export type Size = { width: number; height: number }

// zoom levels 19 and 12: a house number, a district
const CLOSEST = 256 * 2 ** 19
const FARTHEST = 256 * 2 ** 12

/** WGS84 degrees to the Mercator square. */
export function project(lat: number, lng: number): WorldPoint {
  const sin = Math.sin((lat * Math.PI) / 180)
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) }
}

/** The closest view that shows all points with `margin` pixels around them, and `top` more above. */
export function fit(
  points: WorldPoint[],
  { width, height }: Size,
  margin: number,
  top: number,
): View {
  const [left, right] = range(points.map(({ x }) => x))
  const [north, south] = range(points.map(({ y }) => y))
  const scale = Math.min(
    Math.max(1, width - margin * 2) / (right - left),
    Math.max(1, height - margin * 2 - top) / (south - north),
    CLOSEST / 4,
  )
  return { x: (left + right) / 2, y: (north + south - top / scale) / 2, scale }
}

/** Pixels from the upper left corner of a map of that size. */
export const toPixel = (view: View, { width, height }: Size, point: WorldPoint) => ({
  x: (point.x - view.x) * view.scale + width / 2,
  y: (point.y - view.y) * view.scale + height / 2,
})

/** The view moved so that the ground follows a finger by so many pixels. */
export const panned = (view: View, dx: number, dy: number): View => ({
  ...view,
  x: view.x - dx / view.scale,
  y: view.y - dy / view.scale,
})

/** The view `factor` times closer; what lies at `at` (pixels from the middle) stays there. */
export function zoomed(view: View, factor: number, at = { x: 0, y: 0 }): View {
  const scale = Math.min(CLOSEST, Math.max(FARTHEST, view.scale * factor))
  const shift = 1 / view.scale - 1 / scale
  return { x: view.x + at.x * shift, y: view.y + at.y * shift, scale }
}

/** The view with its middle kept among the points: a walk can't be lost. */
export function kept(view: View, points: WorldPoint[]): View {
  const [left, right] = range(points.map(({ x }) => x))
  const [top, bottom] = range(points.map(({ y }) => y))
  return {
    ...view,
    x: Math.min(right, Math.max(left, view.x)),
    y: Math.min(bottom, Math.max(top, view.y)),
  }
}

/** A round number of metres and its length in pixels, at most `longest`, in the middle of the view. */
export function scaleBar({ y, scale }: View, longest: number): { meters: number; pixels: number } {
  const EQUATOR_METERS = 40_075_017
  const metersPerPixel = EQUATOR_METERS / Math.cosh((0.5 - y) * 2 * Math.PI) / scale
  const most = longest * metersPerPixel
  const power = 10 ** Math.floor(Math.log10(most))
  const meters = (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power
  return { meters, pixels: meters / metersPerPixel }
}

const range = (values: number[]) => [Math.min(...values), Math.max(...values)]
