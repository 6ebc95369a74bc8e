import type { FeedHours } from '../../contract/shop'
import { addDays } from '../paris'
import { timeOfDay, weekday } from './format'
import { type Html, html } from './html'
import type { Site } from './site'

/**
 * The hours of this week and the next, day by day, exceptional closures taken out. The edition is made anew each Monday.
 * Nothing when the hours say nothing of these days: those of a shop that is held back may be weeks old.
 */
export function weeks(hours: FeedHours, site: Site): Html | undefined {
  site.edition.due.from(addDays(site.edition.week, 7))
  if (hours.until.slice(0, 10) < addDays(site.edition.week, 14)) return undefined
  const known = tables.get(hours.open) ?? new Map<string, Html>()
  tables.set(hours.open, known)
  const key = `${site.locale} ${site.edition.week}`
  const table = known.get(key) ?? bothWeeks(hours, site)
  known.set(key, table)
  return table
}

// shops with the same hours share one list of intervals, and so their tables
const tables = new WeakMap<FeedHours['open'], Map<string, Html>>()

const bothWeeks = (hours: FeedHours, site: Site): Html => {
  const monday = site.edition.week
  return html`<h3>${site.words.thisWeek}</h3>
    ${week(hours, monday, site)}
    <details>
      <summary>${site.words.nextWeek}</summary>
      ${week(hours, addDays(monday, 7), site)}
    </details>`
}

const week = (hours: FeedHours, monday: string, site: Site): Html =>
  html`<table class="week">
    <tbody>
      ${[0, 1, 2, 3, 4, 5, 6].map((index) => day(hours, addDays(monday, index), site))}
    </tbody>
  </table>`

const day = ({ open }: FeedHours, date: string, site: Site): Html => {
  const spans = open
    .map((span) => onDay(span, date))
    .filter((span) => span !== undefined)
    .map(([from, to]) => `${timeOfDay(from, site.locale)}–${timeOfDay(to, site.locale, true)}`)
  return html`<tr>
    <th scope="row">${weekday(date, site.locale)}</th>
    <td>${spans.join(', ') || site.words.closedDay}</td>
  </tr> `
}

const DAY_MS = 86_400_000

// a night that reaches into the morning belongs to the evening it began; what lasts longer than a day is cut at midnight
function onDay([from, to]: [string, string], date: string): [string, string] | undefined {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)]
  if (date < first || date > last) return undefined
  if (Date.parse(to) - Date.parse(from) < DAY_MS) return first === date ? [from, to] : undefined
  const midnight = (day: string) => `${day}T00:00:00`
  const start = first === date ? from : midnight(date)
  const end = last === date ? to : midnight(addDays(date, 1))
  return start.slice(0, 19) < end.slice(0, 19) ? [start, end] : undefined
}
