type Point = { x: number; y: number }
type Size = { width: number; height: number }

const ROUNDS = 80

/**
 * Moves points apart until no two circles of these radii (pixels) overlap, as little as it takes, inside the map; each
 * stays where it is when it may. Pins of 24 px and more can then all be pressed (WCAG 2.2, 2.5.8).
 */
export function spread(points: Point[], radii: number[], { width, height }: Size): Point[] {
  const pins = points.map(({ x, y }, index) => ({ x, y, radius: radii[index] }))
  const sorted = [...pins]
  const reach = 2 * Math.max(0, ...radii)
  // thousands of stops would freeze the page, and never come apart anyhow
  for (let round = 0; round < Math.min(ROUNDS, 20_000 / points.length); round++) {
    let quiet = true
    // from left to right, so that each is compared with those near it and not with all: a hundred stops stay quick
    sorted.sort((a, b) => a.x - b.x)
    for (const [i, a] of sorted.entries())
      for (let j = i + 1; j < sorted.length && sorted[j].x - a.x < reach; j++) {
        const b = sorted[j]
        const distance = a.radius + b.radius
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
    if (quiet) break
    for (const [index, pin] of pins.entries()) {
      // those outside the picture stay outside; the others stay in
      const { x, y } = points[index]
      if (x < 0 || y < 0 || x > width || y > height) continue
      pin.x = Math.min(width - pin.radius, Math.max(pin.radius, pin.x))
      pin.y = Math.min(height - pin.radius, Math.max(pin.radius, pin.y))
    }
  }
  return pins.map(({ x, y }) => ({ x, y }))
}
