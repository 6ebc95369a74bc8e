import { type Interval, openBetween, takeOut } from '../../../collections/hours/intervals'
import { parseHours } from '../../../collections/hours/parse'
import type { Span } from '../../../collections/hours/times'
import { addDays } from '../../publish/paris'

/** What is said of a shop that bears on when it is open; days are ISO days, both ends included. */
export type ShopHours = {
  /** OSM opening_hours text. */
  text: string
  closures: { from: string; to: string; reason?: string }[]
  lifecycle?: string
  opensOn?: string
  closedOn?: string
}

/** One day: when it is open, and what is particular to it. */
export type DayAhead = {
  day: string
  /** Minutes since midnight; those of a night belong to the evening it began. */
  spans: Span[]
  isHoliday: boolean
  /** Name of the public holiday, as the library has it: in French. */
  holiday?: string
  closure?: { reason?: string }
  state?: 'announced' | 'closedForGood'
}

const DAYS = 14

/**
 * The days from `today` on as the edition will show them: exceptional closures and public holidays considered, nothing before
 * it opens nor after it closed for good.
 * @throws string the library's message when the text doesn't parse
 */
export function fortnight(shop: ShopHours, today: string): DayAhead[] {
  const { closures, lifecycle, closedOn } = shop
  // what an editor has announced for a day comes true on that day
  const opensOn = lifecycle === 'opening' ? shop.opensOn : undefined
  const never = lifecycle === 'announced' || (lifecycle === 'opening' && !opensOn)
  const end = addDays(today, DAYS)
  const taken = closures.map(({ from, to }): Interval => [at(from), at(addDays(to, 1))])
  if (opensOn) taken.push([at('1900-01-01'), at(opensOn)])
  if (closedOn) taken.push([at(closedOn), at(end)])
  // from the day before: what is left of its night is not of today
  const all = openBetween(shop.text, at(addDays(today, -1)), at(end))
  const open = never || lifecycle === 'closed' ? [] : taken.reduce(takeOut, all)
  const holidays = holidaysBetween(today, end)
  return Array.from({ length: DAYS }, (_, index): DayAhead => {
    const day = addDays(today, index)
    const closure = closures.find(({ from, to }) => from <= day && day <= to)
    const isOver = lifecycle === 'closed' || (closedOn !== undefined && closedOn <= day)
    const isAhead = never || (opensOn !== undefined && day < opensOn)
    return {
      ...{ day, spans: spansOf(open, day), isHoliday: holidays.has(day) },
      holiday: holidays.get(day),
      closure: closure && { reason: closure.reason },
      state: isOver ? 'closedForGood' : isAhead ? 'announced' : undefined,
    }
  })
}

function holidaysBetween(from: string, to: string): Map<string, string | undefined> {
  const days = new Map<string, string | undefined>()
  // the library names the holiday where a rule is about nothing else
  for (const [start, , , name] of namedBetween(at(from), at(to))) days.set(dayOf(start), name)
  return days
}

const namedBetween = (from: Date, to: Date) => parseHours('PH', 'fr').getOpenIntervals(from, to)

const DAY_MS = 86_400_000

// a night that reaches into the morning belongs to the evening it began; what lasts longer than a day is cut at midnight
function spansOf(open: Interval[], day: string): Span[] {
  const [start, end] = [at(day), at(addDays(day, 1))]
  return open.flatMap(([from, to]) => {
    const isLong = to.getTime() - from.getTime() >= DAY_MS
    const [first, last] = isLong ? [later(from, start), earlier(to, end)] : [from, to]
    if (first >= last || first < start || first >= end) return []
    return [{ from: minutesIn(first, start), to: minutesIn(last, start) }]
  })
}

const minutesIn = (instant: Date, midnight: Date) =>
  Math.round((wall(instant) - wall(midnight)) / 60_000)

/** The wall clock as if no clock were ever changed. */
const wall = (at: Date) =>
  Date.UTC(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours(), at.getMinutes())

const later = (a: Date, b: Date) => (a > b ? a : b)
const earlier = (a: Date, b: Date) => (a < b ? a : b)

// the library reckons in the clock of the machine: so do the days here
const at = (day: string) => new Date(`${day}T00:00:00`)

const dayOf = (instant: Date) =>
  [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
