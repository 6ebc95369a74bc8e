import { round, type Spot } from './projection'

const TURNS = 80
/** Radians: a full turn by the golden ratio, so that marks at one place leave it in different directions. */
const GOLDEN = 2.399963

/**
 * Moves marks apart that would lie on each other, by as little as is needed, inside a frame. `reach`: half the width
 * of each mark in millimetres, one by one.
 */
export function apart(
  spots: Spot[],
  reach: number[],
  { width, height, gap }: { width: number; height: number; gap: number },
): Spot[] {
  const moved = spots.map(([x, y]): Spot => [x, y])
  for (let turn = 0; turn < TURNS; turn++) {
    let calm = true
    for (let a = 0; a < moved.length; a++)
      for (let b = a + 1; b < moved.length; b++) {
        const least = reach[a] + reach[b] + gap
        const [dx, dy] = [moved[b][0] - moved[a][0], moved[b][1] - moved[a][1]]
        const distance = Math.hypot(dx, dy)
        if (distance >= least) continue
        calm = false
        const angle = distance > 0.01 ? Math.atan2(dy, dx) : GOLDEN * b
        const push = (least - distance) / 2 + 0.01
        moved[a] = inside(
          [moved[a][0] - Math.cos(angle) * push, moved[a][1] - Math.sin(angle) * push],
          reach[a],
        )
        moved[b] = inside(
          [moved[b][0] + Math.cos(angle) * push, moved[b][1] + Math.sin(angle) * push],
          reach[b],
        )
      }
    if (calm) break
  }
  return moved.map(([x, y]) => [round(x), round(y)])

  function inside([x, y]: Spot, edge: number): Spot {
    return [
      Math.min(width - edge - 1, Math.max(edge + 1, x)),
      Math.min(height - edge - 1, Math.max(edge + 1, y)),
    ]
  }
}
