/** Distinct values kept of one computation: more than a city has opening hours, few enough to hold in memory. */
const KEPT = 20_000

/**
 * A pure function that remembers what it answered, for computations that take milliseconds and come thousands of times
 * with the same few values. `key` says which arguments are the same; when `period` answers otherwise than before, all is
 * forgotten. Failures are not remembered.
 */
export function remembered<A extends unknown[], R>(
  compute: (...args: A) => R,
  key: (...args: A) => string = (...args) => JSON.stringify(args),
  period: (...args: A) => string = () => '',
): (...args: A) => R {
  const known = new Map<string, R>()
  let during = ''
  return (...args) => {
    const now = period(...args)
    if (now !== during || known.size >= KEPT) known.clear()
    during = now
    const id = key(...args)
    const before = known.get(id)
    if (before !== undefined || known.has(id)) return before as R
    const result = compute(...args)
    known.set(id, result)
    return result
  }
}
