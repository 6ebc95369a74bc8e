/** How many items a slice of a long list has: at least, and at most. */
export type Bounds = { least: number; most: number }

/**
 * Cuts a long list into slices. It is cut before items whose mark says so rather than after each so many: an item that
 * comes, goes or moves then changes the slices around it, not all that follow. A list that fits is one slice.
 */
export function slices<T extends { mark: number }>(list: T[], { least, most }: Bounds): T[][] {
  if (list.length <= most) return [list]
  // between `least` and `most`, one mark in so many cuts: most slices end before they must
  const often = Math.ceil((most - least) / 2)
  const result: T[][] = []
  let slice: T[] = []
  for (const item of list) {
    if (slice.length >= most || (slice.length >= least && item.mark % often === 0)) {
      result.push(slice)
      slice = []
    }
    slice.push(item)
  }
  return [...result, slice]
}
