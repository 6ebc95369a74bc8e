/**
 * Exact shares of those who may be shown in one placement: in proportion to their weights, but none more than one place
 * in each, since nobody is shown twice in the same newsletter; what is cut goes to the others in proportion.
 * @param weights each above 0
 * @param places how many are shown; with no more partners than places all have the same share
 * @returns they add up to 1
 */
export function sharesOf(weights: number[], places: number): number[] {
  const most = 1 / Math.min(places, weights.length)
  const full = new Set<number>()
  for (;;) {
    const rest = 1 - full.size * most
    const sum = weights.reduce((total, weight, at) => (full.has(at) ? total : total + weight), 0)
    const shares = weights.map((weight, at) => (full.has(at) ? most : (weight / sum) * rest))
    // 1e-12: a share such as a third is no exact number here
    const over = shares.flatMap((share, at) => (!full.has(at) && share > most + 1e-12 ? [at] : []))
    if (!over.length) return shares
    for (const at of over) full.add(at)
  }
}
