import type { FeedHours } from '../contract/shop'
import { timeOfDay } from '../publish/pages/format'
import { fill } from '../publish/pages/words'
import type { WalkFacts } from '../publish/pages/tour/facts'
import { openingAt } from '../../widgets/shared/opening'
import { dayOf, parisDay } from '../../widgets/shared/paris-time'

type Hours = Pick<FeedHours, 'open' | 'until'>
type Words = WalkFacts['words']

/** What a walker at the door wants to know. `state` colours it, `more` are today's hours or when it opens again. */
export type OpeningToday = { state: 'open' | 'closing' | 'closed'; text: string; more?: string }

const DAY_MS = 86_400_000

/** The opening hours of today in Paris, whatever zone the visitor's clock is in; nothing once the hours know no more. */
export function openingToday(
  hours: Hours,
  now: Date,
  locale: string,
  words: Words,
): OpeningToday | undefined {
  const opening = openingAt(hours, now)
  if (opening.state === 'unknown') return undefined
  const today = parisDay(now)
  const spans = hours.open.filter(([from]) => from.startsWith(today))
  const time = (at: Date) => timeOfDay(instantOf(at, hours), locale)
  if (opening.state === 'closed') {
    const { next } = opening
    if (next && isToday(next, today))
      return closed(fill(words.opensToday, { time: time(next) }), spans, locale, words)
    const text = spans.length ? words.closedNow : words.closedToday
    if (!next) return { state: 'closed', text }
    const day = dayInWords(next, today, locale, words)
    return { state: 'closed', text, more: fill(words.reopens, { day, time: time(next) }) }
  }
  // longer than a day: round the clock
  if (+opening.until - +now > DAY_MS) return { state: 'open', text: words.always }
  const text = fill(opening.state === 'open' ? words.open : words.closing, {
    // in a span it is 24 h: "18 h–24 h"
    time: isMidnight(opening.until, hours) ? words.midnight : time(opening.until),
  })
  return { state: opening.state, text, more: spansInWords(spans, locale, words) }
}

const closed = (
  text: string,
  spans: Hours['open'],
  locale: string,
  words: Words,
): OpeningToday => ({
  ...{ state: 'closed', text, more: spansInWords(spans, locale, words) },
})

// one span is said by the state itself, unless that says only its end
const spansInWords = (spans: Hours['open'], locale: string, words: Words): string | undefined =>
  spans.length
    ? fill(words.today, {
        spans: spans
          .map(([from, to]) => `${timeOfDay(from, locale)}–${timeOfDay(to, locale, true)}`)
          .join(', '),
      })
    : undefined

const isToday = (at: Date, today: string) => parisDay(at) === today

function dayInWords(at: Date, today: string, locale: string, words: Words): string {
  const days = Math.round((Date.parse(parisDay(at)) - Date.parse(today)) / DAY_MS)
  return days === 1 ? words.tomorrow : dayOf(at, locale, days > 6)
}

const isMidnight = (at: Date, hours: Hours) => instantOf(at, hours).slice(11, 16) === '00:00'

// as the file writes it: with the offset Paris has then
const instantOf = (at: Date, { open }: Hours): string =>
  open.flat().find((instant) => Date.parse(instant) === +at) ?? at.toISOString()
