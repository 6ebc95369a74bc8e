import { DAY, type Minutes } from './minutes'

/** One rule of an opening_hours text that speaks of days of the week and public holidays only. */
export type WeeklyRule = {
  /** From 0, Monday. */
  days: Set<number>
  isOnHolidays: boolean
  /** Empty: closed. */
  spans: Minutes[]
  /** Adds to what the rules before say of its days, and does not take their place. */
  isAdded: boolean
}

/** OSM's names of the days of the week. */
export const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

const EVERY_DAY = new Set(DAYS.keys())
const WEEKDAY = `(?:${DAYS.join('|')})`
const SELECTOR = `(?:${WEEKDAY}(?:\\s*-\\s*${WEEKDAY})?|PH)`
const TIME = '\\d{1,2}:\\d{2}'
const SPAN = `${TIME}\\s*-\\s*${TIME}`
const listOf = (item: string) => `${item}(?:\\s*,\\s*${item})*`
const RULE = new RegExp(`^(?:(${listOf(SELECTOR)})\\s+)?(${listOf(SPAN)}|off|closed|24/7)\\s*`, 'i')

/** The rules of a text in their order, or nothing when one of them says what a week can't. */
export function weeklyRules(text: string): WeeklyRule[] | undefined {
  const rules: WeeklyRule[] = []
  for (const part of text.split(';').map((one) => one.trim())) {
    let rest = part
    while (rest) {
      const [all, selectors, times] = RULE.exec(rest) ?? []
      const isAdded = rest !== part
      const rule = times && ruleOf(selectors, times, isAdded)
      if (!rule) return undefined
      rules.push(rule)
      rest = rest.slice(all!.length)
      if (!rest) break
      if (!rest.startsWith(',')) return undefined
      rest = rest.slice(1).trim() || '?'
    }
  }
  return rules
}

function ruleOf(
  selectors: string | undefined,
  times: string,
  isAdded: boolean,
): WeeklyRule | undefined {
  const isClosed = /^(off|closed)$/i.test(times)
  const isAlways = times === '24/7'
  if (selectors ? isAlways : isClosed || isAdded) return undefined
  const spans = isClosed ? [] : isAlways ? [{ from: 0, to: DAY }] : spansOf(times)
  if (!spans) return undefined
  const { days, isOnHolidays } = daysOf(selectors)
  // the grammar has no closed time that is added, and holidays added to holidays are nobody's habit
  if (isAdded && (isClosed || isOnHolidays)) return undefined
  return { days, isOnHolidays, spans, isAdded }
}

function daysOf(selectors: string | undefined) {
  if (!selectors) return { days: EVERY_DAY, isOnHolidays: false }
  const days = new Set<number>()
  let isOnHolidays = false
  for (const selector of selectors.split(',').map((one) => one.trim())) {
    if (/^PH$/i.test(selector)) {
      isOnHolidays = true
      continue
    }
    const [from, to = from] = selector.split('-').map(dayOf)
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day)
      if (day === to) break
    }
  }
  return { days, isOnHolidays }
}

const dayOf = (name: string) =>
  DAYS.findIndex((day) => day.toLowerCase() === name.trim().toLowerCase())

function spansOf(times: string): Minutes[] | undefined {
  const spans = times.split(',').map((span) => {
    const [from, to] = span.split('-').map(minutesWritten)
    return { from, to: to > from ? to : to + DAY }
  })
  const isUsual = spans.every(
    ({ from, to }) => from < DAY && (to - from < DAY || (from === 0 && to === DAY)),
  )
  return isUsual ? spans : undefined
}

// 26:00 is two in the night
function minutesWritten(time: string): number {
  const [hour, minute] = time.split(':').map(Number)
  return minute < 60 ? hour * 60 + minute : Number.NaN
}
