import type { FeedHours } from '../../contract/shop'
import { addDays } from '../paris'
import { timeOfDay, weekday } from './format'
import { type Html, html } from './html'
import type { Site } from './site'

/** The hours of this week and the next, day by day, exceptional closures taken out. The edition is made anew each Monday. */
export function weeks(hours: FeedHours, site: Site): Html {
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
  // a night that reaches into the morning belongs to the evening it began
  const spans = open
    .filter(([from]) => from.startsWith(date))
    .map(([from, to]) => `${timeOfDay(from, site.locale)}–${timeOfDay(to, site.locale, true)}`)
  return html`<tr>
    <th scope="row">${weekday(date, site.locale)}</th>
    <td>${spans.join(', ') || site.words.closedDay}</td>
  </tr> `
}
