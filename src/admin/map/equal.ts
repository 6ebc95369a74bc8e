/** Whether two values of a form say the same: plain data, compared as written. */
export const equal = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
