/**
 * The order in which things are shown: a shuffle in which the chance of each to stand first is its share of the weights
 * (Efraimidis and Spirakis 2006: sort by −ln(u) / w). The same seed gives the same order; nothing of weight 0 or less is shown.
 */
export function weightedOrder<T>(items: T[], weightOf: (item: T) => number, seed: number): T[] {
  const random = mulberry32(seed)
  return items
    .map((item) => ({ item, key: -Math.log(1 - random()) / weightOf(item) }))
    .filter(({ key }) => key >= 0 && key < Infinity)
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** Numbers in [0, 1) from a 32-bit seed (mulberry32, Tommy Ettinger, public domain). */
function mulberry32(seed: number) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
