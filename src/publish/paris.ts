const PARIS = 'Europe/Paris'

const dayFormat = new Intl.DateTimeFormat('fr-CA', {
  timeZone: PARIS,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const wallFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: PARIS,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The ISO day it is in Paris at `at`. */
export const parisDay = (at: Date): string => dayFormat.format(at)

/** ISO 8601 with the offset Paris has at that instant: "2026-10-25T04:00:00+01:00". */
export function parisInstant(at: Date): string {
  const minutes = offsetMinutes(at)
  const wall = new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  const sign = minutes < 0 ? '-' : '+'
  return `${wall}${sign}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}

/** Whether a text is an ISO day. One typed with a year of five digits, or before our era, isn't. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

/** The instant at which an ISO day begins in Paris. @throws TypeError when it is none */
export function startOfDay(day: string): Date {
  const midnight = midnightOf(day)
  // Paris changes its clocks at 01:00 UTC, after its own midnight: the offset some hours before still holds
  return new Date(
    midnight.getTime() - offsetMinutes(new Date(midnight.getTime() - 7_200_000)) * 60_000,
  )
}

/** The ISO day `days` later. @throws TypeError when `day` is none */
export function addDays(day: string, days: number): string {
  const at = midnightOf(day)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** The Monday of the Paris week of an ISO day. */
export const mondayOf = (day: string): string =>
  addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))

function midnightOf(day: string): Date {
  if (!isDay(day)) throw new TypeError(`"${day}" is not a day: write its year with four digits`)
  return new Date(`${day}T00:00:00Z`)
}

const HOUR_MS = 3_600_000
const offsets = new Map<number, number>()

// asked for each opening and closing of each shop; it changes on the hour only (01:00 UTC)
function offsetMinutes(at: Date): number {
  const hour = Math.floor(at.getTime() / HOUR_MS)
  const known = offsets.get(hour)
  if (known !== undefined) return known
  const minutes = computeOffset(at)
  if (offsets.size > 10_000) offsets.clear()
  offsets.set(hour, minutes)
  return minutes
}

function computeOffset(at: Date): number {
  const part = Object.fromEntries(
    wallFormat.formatToParts(at).map((p) => [p.type, Number(p.value)]),
  )
  const wall = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second)
  return Math.round((wall - at.getTime()) / 60_000)
}

const two = (value: number) => String(Math.trunc(value)).padStart(2, '0')
