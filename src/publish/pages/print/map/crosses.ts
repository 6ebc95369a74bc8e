import type { Box } from './labels'
import type { Spot } from './projection'

/** Whether a line, so wide to both sides, lies under any part of a box; millimetres. */
export function crosses(line: Spot[], { left, top, right, bottom }: Box, wide: number): boolean {
  const low: Spot = [left - wide, top - wide]
  const high: Spot = [right + wide, bottom + wide]
  return line.some((from, index) => isWithin(line[index - 1] ?? from, from, low, high))
}

/** Liang–Barsky: what is left of a stretch when it is cut at each edge in turn. */
function isWithin(from: Spot, to: Spot, low: Spot, high: Spot): boolean {
  let [first, last] = [0, 1]
  for (const axis of [0, 1]) {
    const way = to[axis] - from[axis]
    if (way === 0) {
      if (from[axis] < low[axis] || from[axis] > high[axis]) return false
      continue
    }
    const [a, b] = [(low[axis] - from[axis]) / way, (high[axis] - from[axis]) / way]
    first = Math.max(first, Math.min(a, b))
    last = Math.min(last, Math.max(a, b))
  }
  return first <= last
}
