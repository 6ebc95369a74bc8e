/**
 * Who is shown on `places` places, and in which order: a shuffle in which the chance of each to stand first is its share
 * of the weights (1 where none is given), and so on among the rest (Efraimidis and Spirakis 2006: sort by −ln(u) / w).
 * The same seed gives the same order; nothing of weight 0 or less is shown.
 */
export function weightedOrder<T extends { weight?: number }>(
  items: T[],
  seed: number,
  places: number,
): T[] {
  const random = numbersFrom(seed)
  return items
    .filter(({ weight = 1 }) => weight > 0)
    .map((item) => ({ item, key: -Math.log(1 - random()) / (item.weight ?? 1) }))
    .sort((a, b) => a.key - b.key)
    .slice(0, places)
    .map(({ item }) => item)
}

/** Numbers in [0, 1) from a 32-bit seed (linear congruential, Numerical Recipes' constants): plenty for a shuffle. */
const numbersFrom = (seed: number) => () =>
  ((seed = (Math.imul(seed, 1664525) + 1013904223) | 0) >>> 0) / 2 ** 32
