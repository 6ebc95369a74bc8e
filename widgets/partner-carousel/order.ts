/**
 * The order in which things are shown: a shuffle in which the chance of each to stand first is its share of the weights
 * (Efraimidis and Spirakis 2006: sort by −ln(u) / w). The same seed gives the same order; nothing of weight 0 or less is shown.
 */
export function weightedOrder<T>(items: T[], weightOf: (item: T) => number, seed: number): T[] {
  const random = numbersFrom(seed)
  return items
    .map((item) => ({ item, key: -Math.log(1 - random()) / weightOf(item) }))
    .filter(({ key }) => key >= 0 && key < Infinity)
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** Numbers in [0, 1) from a 32-bit seed (linear congruential, Numerical Recipes' constants): plenty for a shuffle. */
const numbersFrom = (seed: number) => () =>
  ((seed = (Math.imul(seed, 1664525) + 1013904223) | 0) >>> 0) / 2 ** 32
