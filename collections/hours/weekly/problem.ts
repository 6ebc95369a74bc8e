import type { Span, Week } from '../weekly'
import { DAY, LATEST_NIGHT, minutesOf, minutesOfSpan } from './minutes'
import { type Language, wordsOf } from './words'

/** What is wrong with a week, and where. */
export type WeekProblem = {
  /** From 0, Monday. */
  day: number | 'holidays'
  /** Which span of the day, from 0. */
  span: number
  /** Names the day, what is wrong and what to do. */
  message: string
}

/** The first thing that is wrong with a week, from Monday on; nothing when it can be written. */
export function problemOf({ days, holidays }: Week, language: Language): WeekProblem | undefined {
  for (const day of days.keys()) {
    const problem = problemOfDay(days, day, language)
    if (problem) return problem
  }
  if (typeof holidays === 'string') return undefined
  const words = wordsOf(language)
  if (!holidays.length) return { day: 'holidays', span: 0, message: words.noSpan(words.holidays) }
  return problemOfSpans(holidays, 'holidays', language)
}

function problemOfDay(days: Span[][], day: number, language: Language): WeekProblem | undefined {
  const own = problemOfSpans(days[day], day, language)
  if (own) return own
  const night = latestNight(days[(day + 6) % 7])
  const span = night ? days[day].findIndex(({ from }) => minutesOf(from)! < night.end) : -1
  if (!night || span < 0) return undefined
  const words = wordsOf(language)
  const message = words.overNight(
    words.days[day],
    written(days[day][span]),
    words.days[(day + 6) % 7],
    written(night.span),
  )
  return { day, span, message }
}

function latestNight(spans: Span[]): { end: number; span: Span } | undefined {
  for (const span of spans) {
    const minutes = minutesOfSpan(span)
    if (minutes && minutes.to > DAY) return { end: minutes.to - DAY, span }
  }
}

function problemOfSpans(
  spans: Span[],
  day: WeekProblem['day'],
  language: Language,
): WeekProblem | undefined {
  const words = wordsOf(language)
  const name = day === 'holidays' ? words.holidays : words.days[day]
  const at = (span: number, message: string) => ({ day, span, message })
  for (const [index, { from, to }] of spans.entries()) {
    for (const time of [from, to])
      if (time && minutesOf(time) === undefined) return at(index, words.noTime(name, time))
    if (!from) return at(index, words.noFrom(name, to))
    if (!to) return at(index, words.noTo(name, from))
    const [start, end] = [minutesOf(from)!, minutesOf(to)!]
    const isWholeDay = start === 0 && end === 0
    if (start === end && !isWholeDay) return at(index, words.sameTime(name, from))
    if (end < start && end > LATEST_NIGHT) return at(index, words.turned(name, from, to))
  }
  return overlapOf(spans, (index, one, other) =>
    at(index, words.overlap(name, written(one), written(other), other.to > one.to ? one.to : '')),
  )
}

function overlapOf(
  spans: Span[],
  tell: (index: number, one: Span, other: Span) => WeekProblem,
): WeekProblem | undefined {
  const inOrder = spans
    .map((span, index) => ({ span, index, minutes: minutesOfSpan(span)! }))
    .sort((a, b) => a.minutes.from - b.minutes.from)
  for (const [place, one] of inOrder.entries()) {
    const next = inOrder[place + 1]
    if (next && next.minutes.from < one.minutes.to) return tell(next.index, one.span, next.span)
  }
}

const written = ({ from, to }: Span) => `${from}–${to}`
