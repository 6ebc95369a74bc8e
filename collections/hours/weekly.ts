/**
 * The hours of an ordinary week and of public holidays: what a form of seven days can say of an OSM `opening_hours` text.
 * Needs nothing but the language: forms outside the admin use it as well, in a browser without any library.
 */
export type Week = {
  /** When it is open on each day, Monday first; a day without a span is a day closed. */
  days: Span[][]
  /** On public holidays: `unsaid` when the day of the week decides, `closed`, or hours of their own. */
  holidays: 'unsaid' | 'closed' | Span[]
}

/**
 * Open from one time to another, each `HH:MM` from 00:00 to 23:59, or empty while a form is being filled in. `to` at or before
 * `from` is a time of the next day: `20:00` to `02:00` is a night, `08:00` to `00:00` ends at midnight, and `00:00` to
 * `00:00` is the whole day.
 */
export type Span = { from: string; to: string }

export { type WeekProblem, problemOf } from './weekly/problem'
export { readWeek } from './weekly/read'
export { problemOfUnfinished, readUnfinished, writeUnfinished } from './weekly/unfinished'
export { writeWeek } from './weekly/write'
