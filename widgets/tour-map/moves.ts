import { CLOSEST, type View, type WorldPoint, extent } from './projection'

/** Zoom level 12, a district. */
const FARTHEST = 256 * 2 ** 12

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
  const [left, right, top, bottom] = extent(points)
  return {
    ...view,
    x: Math.min(right, Math.max(left, view.x)),
    y: Math.min(bottom, Math.max(top, view.y)),
  }
}
