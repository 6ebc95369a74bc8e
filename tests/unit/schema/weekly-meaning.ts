import { parseHours } from '../../../collections/hours/parse'
import { problemOf, type Span, type Week } from '../../../collections/hours/weekly'

type Window = { from: Date; days: number; holidays: number[] }

const window = (from: [number, number, number], days: number, holidays: number[]): Window => ({
  from: new Date(...from),
  ...{ days, holidays },
})

/** Weeks with French public holidays on each kind of day, some side by side; `holidays` counts days from the first. */
export const WINDOWS = [
  window([2024, 3, 29], 28, [2, 9, 10, 21]),
  window([2021, 11, 20], 16, [5, 12]),
  window([2022, 3, 25], 15, [6, 13]),
]

/** Minutes in a row from the window's first midnight: `[from, to]` of what the library holds open. */
export function openMinutes(text: string, { from, days }: Window): number[][] {
  const to = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days)
  if (!text) return []
  return joined(
    parseHours(text)
      .getOpenIntervals(from, to)
      .map(([start, end]) => [minutesSince(from, start), minutesSince(from, end)]),
  )
}

const minutesSince = (from: Date, at: Date) => Math.round((at.getTime() - from.getTime()) / 60_000)

/** The same of a week, counted here day by day. A holiday has no night of the day before; the night of its weekday stays, as in the library. */
export function openOf({ days, holidays }: Week, { from, days: count, holidays: dates }: Window) {
  const open: number[][] = []
  const weekday = (index: number) => (from.getDay() + 6 + index + 7) % 7
  const onHolidays = typeof holidays === 'string' ? [] : holidays
  for (let index = 0; index < count; index++) {
    const isHoliday = (which: number) => holidays !== 'unsaid' && dates.includes(which)
    const add = (spans: number[][]) =>
      open.push(...spans.map((span) => span.map((at) => index * 1440 + at)))
    add((isHoliday(index) ? onHolidays : days[weekday(index)]).flatMap(evening))
    if (!isHoliday(index)) add(days[weekday(index - 1)].flatMap(night))
    if (isHoliday(index - 1)) add(onHolidays.flatMap(night))
  }
  return joined(open)
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const isNight = ({ from, to }: Span) => minutes(to) <= minutes(from)
const evening = (span: Span) => [[minutes(span.from), isNight(span) ? 1440 : minutes(span.to)]]
const night = (span: Span) => (isNight(span) && minutes(span.to) ? [[0, minutes(span.to)]] : [])

function joined(spans: number[][]): number[][] {
  const all: number[][] = []
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else all.push([from, to])
  }
  return all
}

export type Random = (below: number) => number

/** The same numbers for the same seed (mulberry32). */
export function randomly(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const DAYS = [
  '10:00-19:00',
  '09:30-12:30 14:00-18:30',
  '07:00-00:00',
  '',
  '17:00-01:00',
  '20:00-02:30',
]
const MORE_DAYS = [
  '00:00-00:00',
  '12:00-14:30 19:00-23:15',
  '00:00-02:00 18:00-00:00',
  '06:00-07:00',
]

const spansOf = (text: string) =>
  text ? text.split(' ').map((span) => ({ from: span.slice(0, 5), to: span.slice(6) })) : []

/** A week without a problem; days often alike, as in life. */
export function randomWeek(random: Random): Week {
  const kinds = [...DAYS, ...MORE_DAYS]
  const few = Array.from({ length: 1 + random(3) }, () => kinds[random(kinds.length)])
  const holidays = [
    ...(['unsaid', 'closed'] as const),
    spansOf(few[0] || '10:00-12:00'),
    spansOf(kinds.filter(Boolean)[random(kinds.length - 1)]),
  ]
  const week = {
    days: Array.from({ length: 7 }, () => spansOf(few[random(few.length)])),
    holidays: holidays[random(4)],
  }
  return problemOf(week, 'en') ? randomWeek(random) : week
}

const OSM_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const TIMES = [
  '10:00-19:00',
  '9:00-12:00,14:00-18:00',
  '20:00-02:00',
  '17:00-24:00',
  '18:00-26:30',
  'off',
  '00:00-04:00',
]

/** Rules that overwrite and add to each other, as nobody would write them and somebody does. */
export function randomText(random: Random): string {
  const day = () => OSM_DAYS[random(7)]
  const selector = () =>
    [day(), `${day()}-${day()}`, 'Mo-Fr', 'Sa-Su', 'PH', `${day()},PH`][random(6)]
  let text = ''
  for (let rule = 0; rule < 1 + random(4); rule++) {
    const separator = random(3) ? '; ' : ', '
    text += `${text && separator}${selector()} ${TIMES[random(TIMES.length)]}`
  }
  return text
}
