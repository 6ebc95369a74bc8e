import type { Size } from './projection'

type Point = { x: number; y: number }

const ROUNDS = 80

/**
 * Moves points apart until no two are closer than `distance` pixels, as little as it takes, inside the map; each stays
 * where it is when it may. Pins of 24 px and more can then all be pressed (WCAG 2.2, 2.5.8).
 */
export function spread(points: Point[], distance: number, { width, height }: Size): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }))
  const half = distance / 2
  for (let round = 0; round < ROUNDS; round++) {
    let quiet = true
    for (let i = 0; i < moved.length; i++)
      for (let j = i + 1; j < moved.length; j++) {
        const [a, b] = [moved[i], moved[j]]
        const gap = Math.hypot(b.x - a.x, b.y - a.y)
        if (gap >= distance) continue
        quiet = false
        // two on one spot part along an angle of their own, so that three don't end in a line
        const angle = gap > 0.01 ? Math.atan2(b.y - a.y, b.x - a.x) : i + j * 2.4
        const push = (distance - gap) / 2 + 0.1
        a.x -= Math.cos(angle) * push
        a.y -= Math.sin(angle) * push
        b.x += Math.cos(angle) * push
        b.y += Math.sin(angle) * push
      }
    for (const [index, point] of moved.entries()) {
      // those outside the picture stay outside; the others stay in
      if (!inside(points[index], width, height)) continue
      point.x = Math.min(width - half, Math.max(half, point.x))
      point.y = Math.min(height - half, Math.max(half, point.y))
    }
    if (quiet) break
  }
  return moved
}

const inside = ({ x, y }: Point, width: number, height: number) =>
  x >= 0 && y >= 0 && x <= width && y <= height
