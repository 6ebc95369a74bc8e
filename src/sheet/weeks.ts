import { addDays, mondayOf } from '../publish/paris'

/** ISO days, both included. */
export type Period = { from: string; until: string }

/** The part of an ISO week (Monday to Sunday, in Paris) that lies within a period. */
export type Week = Period & { monday: string; days: number }

/** How many weeks a sheet shows unless another period is asked for. */
export const WEEKS = 26

/** The weeks of a period, the first and the last one cut to it. */
export function weeksOf({ from, until }: Period): Week[] {
  const weeks: Week[] = []
  for (let monday = mondayOf(from); monday <= until; monday = addDays(monday, 7)) {
    const first = monday < from ? from : monday
    const sunday = addDays(monday, 6)
    const last = sunday > until ? until : sunday
    weeks.push({ monday, from: first, until: last, days: daysFrom(first, last) })
  }
  return weeks
}

/** So many whole weeks, the last one ending on `day` or before it. */
export function wholeWeeks(day: string, count = WEEKS): Period {
  const nextMonday = mondayOf(addDays(day, 1))
  return { from: addDays(nextMonday, -7 * count), until: addDays(nextMonday, -1) }
}

/**
 * The weeks into which a period reaches, the last one up to `last`, the last day that is known: two periods that begin or
 * end within a week would tell by their difference what a day was.
 */
export function reachedWeeks({ from, until }: Period, last: string): Period {
  const monday = mondayOf(from)
  const sunday = addDays(mondayOf(until), 6)
  return { from: monday, until: monday <= last && last < sunday ? last : sunday }
}

/** A month ("2026-10") from its first to its last day. */
export function monthOf(month: string): Period {
  const [year, number] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
  return { from: `${month}-01`, until: last }
}

/** The month before the one an ISO day lies in: "2025-12" of "2026-01-01". */
export const monthBefore = (day: string): string => addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7)

/** Every day of a period. */
export const daysOf = ({ from, until }: Period): string[] =>
  Array.from({ length: daysFrom(from, until) }, (_, index) => addDays(from, index))

const DAY_MS = 24 * 3600 * 1000

/** Days from one to another, both included. */
export const daysFrom = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS) + 1
