/** Numbers in [0, 1) from a 32-bit seed (mulberry32, Tommy Ettinger, public domain): plenty for a shuffle. */
export const numbersFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), seed | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

/**
 * The chance of each item to stand on one of `places` places: in proportion to its weight, and never more than 1; what
 * is over goes to the others in the same proportion. Nothing of weight 0 or less has any. The chances add up to
 * `places`, or to the number of items where these are fewer.
 */
export function inclusion(weights: number[], places: number): number[] {
  // places and weights of those that are not certain to be shown
  let [open, sum] = [0, 1]
  for (;;) {
    let [left, rest] = [places, 0]
    for (const weight of weights)
      if (weight > 0) {
        if (weight * open < sum) rest += weight
        else left--
      }
    // a share for each unit of weight only grows while more become certain
    if (left * sum <= open * rest) break
    ;[open, sum] = [left, rest]
  }
  return weights.map((weight) => (weight > 0 ? Math.min(1, (open * weight) / sum) : 0))
}
