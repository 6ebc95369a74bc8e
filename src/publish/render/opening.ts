import { type Interval, openBetween, takeOut } from '../../../collections/hours/intervals'
import type { FeedHours } from '../../contract/shop'
import { addDays, parisInstant, startOfDay } from '../paris'
import { HoldBack } from './held'
import { remembered } from './memo'

/** How far the intervals reach from the Monday of the current week. */
const DAYS = 21

type Days = { from: string; to: string }

/**
 * When a shop is open from the Monday `week` for 21 days: ISO instants with the offset of Paris, ordered, disjoint.
 * @param osm OSM opening_hours text
 * @param closures ISO days, both included, taken out
 * @param from ISO day before which the shop isn't open at all
 * @throws HoldBack when the text doesn't parse
 */
export const openIntervals = remembered(
  intervals,
  (...args: Parameters<typeof intervals>) => JSON.stringify(args),
  (...[, , week]: Parameters<typeof intervals>) => week,
)

function intervals(
  osm: string,
  closures: Days[],
  week: string,
  from?: string,
): Pick<FeedHours, 'open' | 'until'> {
  const taken = closures.map(({ from, to }): Interval => [
    startOfDay(from),
    startOfDay(addDays(to, 1)),
  ])
  if (from) taken.push([new Date(0), startOfDay(from)])
  const open = taken
    .reduce(takeOut, regular(osm, week))
    .map(([from, to]): [string, string] => [parisInstant(from), parisInstant(to)])
  return { open, until: parisInstant(startOfDay(addDays(week, DAYS))) }
}

// most shops of a city share their hours with another, closures apart
const regular = remembered(
  (osm: string, week: string): Interval[] => inParis(() => compute(osm, week)),
  (osm) => osm,
  (osm, week) => week,
)

/** The Monday before a week without a public holiday, far from a change of clocks. */
const BEFORE_USUAL = '2026-09-07'

/** Dates, seasons, holidays of schools, the sun: no week is like the others. */
const IRREGULAR =
  /\d{4}|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|easter|SH|sun(rise|set)|dawn|dusk)\b/i

/**
 * The intervals that begin in a week like most others, without holidays and closures; what lasts longer than a day is cut
 * at the week's ends. Nothing where there is no such week.
 * @throws HoldBack when the text doesn't parse
 */
export const usualWeek = remembered((osm: string): Interval[] | undefined => {
  if (IRREGULAR.test(osm)) return undefined
  const [monday, end] = [7, 14].map((days) => startOfDay(addDays(BEFORE_USUAL, days)))
  return inParis(() => compute(osm, BEFORE_USUAL)).flatMap(([from, to]): Interval[] => {
    if (to.getTime() - from.getTime() >= 86_400_000)
      return from < end && to > monday ? [[later(from, monday), to < end ? to : end]] : []
    return from >= monday && from < end ? [[from, to]] : []
  })
})

const later = (a: Date, b: Date) => (a > b ? a : b)

function compute(osm: string, week: string): Interval[] {
  const [from, to] = [startOfDay(week), startOfDay(addDays(week, DAYS))]
  try {
    return openBetween(osm, from, to)
  } catch (cause) {
    throw new HoldBack(
      {
        fr: `ses horaires « ${osm} » ne sont pas lisibles : ${cause}`,
        en: `its opening hours "${osm}" can't be read: ${cause}`,
      },
      { cause },
    )
  }
}

/**
 * The library reckons in the process's own time zone, whatever it is on this server: Paris while it works.
 * Only a process's main thread may change its time zone; nothing else runs meanwhile.
 */
function inParis<T>(work: () => T): T {
  const own = process.env.TZ
  process.env.TZ = 'Europe/Paris'
  try {
    return work()
  } finally {
    if (own === undefined) delete process.env.TZ
    else process.env.TZ = own
  }
}
