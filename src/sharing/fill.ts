/** Bounds and wish of one who shares, in exposures. */
export type Wish = { wanted: number; least: number; most: number }

/**
 * Shares of `total` as near to what each wants as the bounds allow: everyone gets his wish and the same amount more or
 * less, but never less than `least` nor more than `most`. Adds up to `total` wherever the bounds let it; else everyone
 * stands at his bound. (Water-filling: the sum grows with the level, so halving finds it.)
 */
export function fill(wishes: Wish[], total: number): number[] {
  const at = (level: number) =>
    wishes.map(({ wanted, least, most }) => Math.max(least, Math.min(most, wanted + level)))
  const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)
  const reach = wishes.reduce(
    (far, { wanted, least, most }) =>
      Math.max(far, Math.abs(wanted) + Math.abs(least) + Math.abs(most)),
    Math.abs(total),
  )
  let [low, high] = [-reach, reach]
  for (let step = 0; step < 100; step++) {
    const level = (low + high) / 2
    if (sum(at(level)) < total) low = level
    else high = level
  }
  return at(high)
}
