/** Segments of a day may still come for so long, in days. */
export const SETTLED = 3

/** Months for which sums are kept by day; older ones are kept by month. CNIL: audience data by day for 25 months at most. */
export const MONTHS_BY_DAY = 25

/** The first ISO day that is kept as a day. */
export const oldestDay = (today: string): string => shiftMonths(today, -MONTHS_BY_DAY)

// here `addDays` adds up the sums of days
export { addDays as shiftDays } from '../publish/paris'

/** Whether it is a day, and not a month. */
export const isDay = (name: string): boolean => name.length === 10

function shiftMonths(day: string, months: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  // a day that a shorter month lacks becomes one of the next: merged a little sooner, never later
  at.setUTCMonth(at.getUTCMonth() + months)
  return at.toISOString().slice(0, 10)
}
