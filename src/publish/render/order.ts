import type { FeedRecord } from '../../contract/record'
import type { Rendered } from './all'
import type { Edition } from './edition'

const french = new Intl.Collator('fr', { numeric: true })

/** Rendered records by name. Comparing ten thousand names takes long: those that were in order before stay so. */
export function byName<F extends FeedRecord>(
  name: string,
  rendered: Rendered<F>[],
  edition: Edition,
): Rendered<F>[] {
  const { defaultLocale, memory } = edition
  const nameOf = ({ in: feeds }: Rendered<F>) => feeds[defaultLocale].name
  const compare = (a: Rendered<F>, b: Rendered<F>) =>
    french.compare(nameOf(a), nameOf(b)) || (a.slug < b.slug ? -1 : 1)
  const now = new Set(rendered)
  const kept = memory.order<Rendered<F>>(name).filter((one) => now.has(one))
  for (const one of kept) now.delete(one)
  const order = merged(kept, [...now].sort(compare), compare)
  memory.keepOrder(name, order)
  return order
}

function merged<T>(long: T[], short: T[], compare: (a: T, b: T) => number): T[] {
  if (!short.length) return long
  const result: T[] = []
  let done = 0
  for (const one of short) {
    const place = placeOf(one, long, done, compare)
    for (; done < place; done++) result.push(long[done])
    result.push(one)
  }
  for (; done < long.length; done++) result.push(long[done])
  return result
}

/** Where in a sorted list an item goes, from `from` on. */
function placeOf<T>(one: T, list: T[], from: number, compare: (a: T, b: T) => number): number {
  let [low, high] = [from, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(list[middle], one) < 0) low = middle + 1
    else high = middle
  }
  return low
}
