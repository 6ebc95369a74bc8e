/**
 * How weights are read so that each has exactly its chance: which items are shown, and in which order. One function of
 * weights and one seed for the carousel and for the simulation that checks what the weights promise.
 */
import { inclusion, numbersFrom } from './chances'

export { inclusion, numbersFrom }

/** Cards seen at first in a carousel on a desk: as many are drawn with exact chances. */
export const PLACES = 4

/**
 * All items in the order in which they are shown: a shuffle in which the chance to come next is the share of the weights
 * (Efraimidis and Spirakis 2006). Where there are more items than `places`, those that stand on them are drawn from it with
 * exactly the chances of `inclusion` (systematic sampling, Madow 1949; from one order for all, few pairs would ever meet),
 * each of them as often in every place. The same seed gives the same order; nothing of weight 0 or less is shown.
 */
export function drawn<T>(
  items: T[],
  weightOf: (item: T) => number,
  places: number,
  seed: number,
): T[] {
  const random = numbersFrom(seed)
  const all = items.flatMap((item) => {
    const weight = weightOf(item)
    return weight > 0 ? { item, weight, key: -Math.log(1 - random()) / weight } : []
  })
  const sort = () => all.sort((a, b) => a.key - b.key)
  const weights = sort().map(({ weight }) => weight)
  if (all.length > places) {
    let mark = random()
    let place = random() * places
    inclusion(weights, places).forEach((chance, index) => {
      mark -= chance
      if (mark >= 0) return
      mark++
      // before all others, in a circle that begins anywhere
      all[index].key = (place++ % places) - places
    })
  }
  return sort().map(({ item }) => item)
}
