import { parseHours } from './parse'
import type { Span } from './times'

/** Open spans of each day, Monday first, with what the text says about them. */
export type Week = { spans: (Span & { comment?: string })[] }[]

// a week without holiday or change of clocks anywhere: Monday 15 January 2024
const MONDAY = 15
const on = (day: number) => new Date(2024, 0, day)

/**
 * The regular week of an opening_hours text that depends on weekdays only.
 * @returns nothing when a span is not sure and nothing is said about it
 * @throws string the library's message when the text doesn't parse
 */
export function regularWeek(text: string): Week | undefined {
  const week: Week = Array.from({ length: 7 }, () => ({ spans: [] }))
  // from the day before, so that a night that reaches into Monday is known to have begun on Sunday
  for (const [from, to, unknown, comment] of parseHours(text).getOpenIntervals(
    on(MONDAY - 1),
    on(MONDAY + 8),
  )) {
    if (unknown && !comment) return undefined
    for (const [start, end] of byDay(from, to)) {
      const day = start.getDate() - MONDAY
      if (day < 0 || day > 6) continue
      const minutes = start.getHours() * 60 + start.getMinutes()
      const length = Math.round((end.getTime() - start.getTime()) / 60_000)
      week[day].spans.push({ from: minutes, to: minutes + length, comment: comment || undefined })
    }
  }
  return week
}

// open for days on end: one span a day
function* byDay(from: Date, to: Date): Generator<[Date, Date]> {
  let start = from
  while (to.getTime() - start.getTime() > 86_400_000 || isWholeDay(start, to)) {
    const next = new Date(start.getFullYear(), start.getMonth(), start.getDate() + 1)
    yield [start, next]
    start = next
  }
  if (start < to) yield [start, to]
}

const isWholeDay = (start: Date, to: Date) =>
  start.getHours() + start.getMinutes() === 0 && to.getTime() - start.getTime() === 86_400_000
