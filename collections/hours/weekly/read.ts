import type { Span, Week } from '../weekly'
import { DAY, LATEST_NIGHT, merged, type Minutes, sameMinutes, spanOf } from './minutes'
import { problemOf } from './problem'
import { weeklyRules, type WeeklyRule } from './rules'

/**
 * The week that an OSM opening_hours text says, as everyone who computes with the text understands it: of two rules for a day
 * the later one holds, and takes with it what reached into that day from the night before. Spans come in their order, with
 * what touches made one.
 * @returns nothing when the text says more than a week can (seasons, weeks, comments, "closed" for good…), or something else
 * than hours; an empty week for an empty text
 */
export function readWeek(text: string): Week | undefined {
  const rules = weeklyRules(text)
  if (!rules) return undefined
  const ordinary = dayContents(rules, ({ days }, day) => days.has(day))
  const holidays = holidaysOf(rules, ordinary)
  const isClosedForGood =
    rules.length > 0 && holidays === 'unsaid' && ordinary.every((spans) => !spans.length)
  if (!holidays || isClosedForGood) return undefined
  const week = { days: nights(ordinary).map((spans) => spans.map(spanOf)), holidays }
  return problemOf(week, 'en') ? undefined : week
}

/** What is open from midnight to midnight on each day of a week whose days of that kind match. */
function dayContents(
  rules: WeeklyRule[],
  matches: (rule: WeeklyRule, day: number) => boolean,
): Minutes[][] {
  return Array.from({ length: 7 }, (_, day) => {
    let content: Minutes[] = []
    for (const rule of rules) {
      const isMatched = matches(rule, day)
      if (isMatched && !rule.isAdded) content = []
      // the night before is an ordinary one
      if (rule.days.has((day + 6) % 7)) content.push(...rule.spans.flatMap(afterMidnight))
      if (isMatched) content.push(...rule.spans.map(untilMidnight))
    }
    return merged(content)
  })
}

const untilMidnight = ({ from, to }: Minutes) => ({ from, to: Math.min(to, DAY) })
const afterMidnight = ({ to }: Minutes) => (to > DAY ? [{ from: 0, to: to - DAY }] : [])

/** Nothing when holidays differ by the day of the week otherwise than ordinary days do. */
function holidaysOf(rules: WeeklyRule[], ordinary: Minutes[][]): Week['holidays'] | undefined {
  const said = rules.filter(({ isOnHolidays }) => isOnHolidays)
  const last = said.at(-1)
  if (!last) return 'unsaid'
  const reachesOver = said.some(({ spans }) => spans.some(({ to }) => to > DAY))
  if (reachesOver && (said.length > 1 || last !== rules.at(-1))) return undefined
  const contents = dayContents(
    rules,
    ({ days, isOnHolidays }, day) => isOnHolidays || days.has(day),
  )
  const own = merged(last.spans)
  if (contents.every((spans) => sameMinutes(spans, merged(own.map(untilMidnight)))))
    return own.length ? (own.map(spanOf) as Span[]) : 'closed'
  return contents.every((spans, day) => sameMinutes(spans, ordinary[day])) ? 'unsaid' : undefined
}

/** Joins what goes on past midnight: the evening's span ends in the night. */
function nights(contents: Minutes[][]): Minutes[][] {
  const joined = contents.map((spans) => spans.map((span) => ({ ...span })))
  for (const [day, spans] of joined.entries()) {
    const evening = spans.find(({ to }) => to === DAY)
    const next = joined[(day + 1) % 7]
    const early = next.find(({ from }) => from === 0)
    if (!evening || !early || early.to > LATEST_NIGHT || early.to >= evening.from) continue
    evening.to += early.to
    next.splice(next.indexOf(early), 1)
  }
  return joined
}
