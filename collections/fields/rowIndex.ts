type Told = { path?: (number | string)[]; siblingData?: unknown }

/**
 * Which row of an array a field's check is about, -1 when none of them. Payload tells the path when it saves; when it
 * makes the state of a form it does not, but the row is then one of those given.
 */
export function rowIndex(rows: object[], { path, siblingData }: Told): number {
  if (path) return Number(path[path.length - 2])
  return rows.indexOf(siblingData as object)
}
