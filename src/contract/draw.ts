/**
 * How weights are read so that each has exactly its chance: which items are shown, and in which order. One function of
 * weights and one seed, the one by which the simulation checks what the weights promise. The carousel has a shorter one of
 * its own (widgets/partner-carousel/order.ts), whose chances are exact for the first place only; with the equal weights
 * that are published both draw alike.
 */

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
  const chances = weights.map(() => 0)
  let open = weights.flatMap((weight, index) => (weight > 0 ? [index] : []))
  let left = Math.min(places, open.length)
  for (let settled = false; !settled;) {
    const sum = open.reduce((total, index) => total + weights[index], 0)
    for (const index of open) chances[index] = (left * weights[index]) / sum
    const certain = open.filter((index) => chances[index] >= 1)
    for (const index of certain) chances[index] = 1
    open = open.filter((index) => chances[index] < 1)
    left -= certain.length
    settled = !certain.length || !open.length
  }
  return chances
}

/**
 * All items in the order in which they are shown. The first `places` are drawn with exactly the chances of `inclusion`
 * (systematic sampling, Madow 1949, of the items in a shuffled order, without which few pairs would ever meet), each of
 * them as often in every place. The others follow in a shuffle in which the chance to come next is the share of the
 * weights (Efraimidis and Spirakis 2006); with no more items than places that is the whole order. The same seed gives
 * the same order; nothing of weight 0 or less is shown.
 */
export function drawn<T>(
  items: T[],
  weightOf: (item: T) => number,
  places: number,
  seed: number,
): T[] {
  const random = numbersFrom(seed)
  const shuffled = items
    .map((item) => ({ item, weight: weightOf(item), key: random() }))
    .filter(({ weight }) => weight > 0 && weight < Infinity)
    .sort((a, b) => a.key - b.key)
  const chosen: typeof shuffled = []
  const others: typeof shuffled = []
  const chances = inclusion(
    shuffled.map(({ weight }) => weight),
    shuffled.length > places ? places : 0,
  )
  let mark = random()
  shuffled.forEach((one, index) => {
    mark -= chances[index]
    if (mark < 0) {
      mark++
      chosen.push(one)
    } else others.push(one)
  })
  const shift = Math.floor(random() * chosen.length)
  for (const one of others) one.key = -Math.log(1 - random()) / one.weight
  others.sort((a, b) => a.key - b.key)
  return [...chosen.slice(shift), ...chosen.slice(0, shift), ...others].map(({ item }) => item)
}
