import { parseHours } from './parse'

/** Two instants, the second not included. */
export type Interval = [from: Date, to: Date]

/**
 * When an opening_hours text says for sure that it is open: ordered, disjoint. Reckoned in the clock of whoever runs it: on a
 * server elsewhere, and in a browser elsewhere, hours are those on the wall.
 * @throws string the library's message when the text doesn't parse
 */
export function openBetween(text: string, from: Date, to: Date): Interval[] {
  const open = parseHours(text)
    .getOpenIntervals(from, to)
    .filter(([, , unknown]) => !unknown)
  return joined(open.map(([start, end]) => [start, end]))
}

// "10:00-12:00,12:00-14:00 "after rain"" comes as two that touch
function joined(intervals: Interval[]): Interval[] {
  const result: Interval[] = []
  for (const [from, to] of intervals) {
    const last = result.at(-1)
    if (last && from <= last[1]) last[1] = to > last[1] ? to : last[1]
    else result.push([from, to])
  }
  return result
}

/** What is left of intervals without this one. */
export const takeOut = (open: Interval[], [from, to]: Interval): Interval[] =>
  open.flatMap(([start, end]): Interval[] => {
    if (to <= start || end <= from) return [[start, end]]
    return [
      ...(start < from ? [[start, from] as Interval] : []),
      ...(to < end ? [[to, end] as Interval] : []),
    ]
  })
