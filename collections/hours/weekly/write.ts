import type { Span, Week } from '../weekly'
import { DAY, type Minutes, minutesOfSpan, sameMinutes, timeOf } from './minutes'
import { DAYS } from './rules'

/**
 * A week as OSM opening_hours text, as people write it: `Tu-Sa 10:00-13:00,14:00-19:30; PH off`.
 * @param week without a problem, see `problemOf`; spans that lack a time are left out
 * @returns an empty text when nothing is said of any day
 */
export function writeWeek({ days, holidays }: Week): string {
  const spans = days.map(complete)
  const isAlways = spans.every(isWholeDay)
  if (isAlways && holidays === 'unsaid') return '24/7'
  const groups = groupsOf(spans)
  const ofHolidays = holidays === 'unsaid' || holidays === 'closed' ? [] : complete(holidays)
  const last = groups.at(-1)
  // a rule may name both where no night of its own reaches into a day of it
  const isShared =
    last &&
    ofHolidays.length > 0 &&
    !isNightly(ofHolidays) &&
    sameMinutes(last.spans, ofHolidays) &&
    !isAddedTo(groups.slice(0, -1), last.days)
  const rules = groups.map((group, index) => {
    const selectors = selectorsOf(group.days) + (isShared && group === last ? ',PH' : '')
    return separator(groups.slice(0, index), group.days) + `${selectors} ${timesOf(group.spans)}`
  })
  if (holidays === 'closed') rules.push(`${rules.length ? '; ' : ''}PH off`)
  else if (ofHolidays.length && !isShared)
    rules.push(`${rules.length ? '; ' : ''}PH ${timesOf(ofHolidays)}`)
  return rules.join('')
}

type Group = { days: number[]; spans: Minutes[] }

const complete = (spans: Span[]) =>
  spans.flatMap((span) => minutesOfSpan(span) ?? []).sort((a, b) => a.from - b.from)

const isWholeDay = (spans: Minutes[]) =>
  spans.length === 1 && spans[0].from === 0 && spans[0].to === DAY

const isNightly = (spans: Minutes[]) => spans.some(({ to }) => to > DAY)

// days of the same hours together, in the order of their first day
function groupsOf(spans: Minutes[][]): Group[] {
  const groups: Group[] = []
  for (const [day, ofDay] of spans.entries()) {
    if (!ofDay.length) continue
    const same = groups.find((group) => sameMinutes(group.spans, ofDay))
    if (same) same.days.push(day)
    else groups.push({ days: [day], spans: ofDay })
  }
  return groups
}

/** A night that reaches into one of these days would be cut at midnight by a rule of its own for that day. */
const isAddedTo = (before: Group[], days: number[]) =>
  before.some(
    (group) => isNightly(group.spans) && group.days.some((day) => days.includes((day + 1) % 7)),
  )

function separator(before: Group[], days: number[]): string {
  if (!before.length) return ''
  return isAddedTo(before, days) ? ', ' : '; '
}

/** `Mo-Fr`, `Mo,We-Fr`; `We-Mo` when only Tuesday is left out. */
function selectorsOf(days: number[]): string {
  const runs: [first: number, last: number][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && run[1] === day - 1) run[1] = day
    else runs.push([day, day])
  }
  const [first, last] = [runs[0], runs.at(-1)!]
  const goesRound = runs.length === 2 && first[0] === 0 && last[1] === 6
  const named = goesRound ? [[last[0], first[1]]] : runs
  return named
    .map(([from, to]) => (from === to ? DAYS[from] : `${DAYS[from]}-${DAYS[to]}`))
    .join(',')
}

const timesOf = (spans: Minutes[]) =>
  spans.map(({ from, to }) => `${timeOf(from)}-${to === DAY ? '24:00' : timeOf(to)}`).join(',')
