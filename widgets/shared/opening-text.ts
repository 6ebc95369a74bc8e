import type { Opening } from './opening'
import { dayOf, parisDay, timeOf } from './paris-time'
import type { Say } from './texts'

const DAY_MS = 86_400_000

/** The opening in words, or nothing when the words of the hours say it better. */
export function openingText(
  opening: Opening,
  now: Date,
  locale: string,
  say: Say,
): string | undefined {
  switch (opening.state) {
    case 'open':
      // longer than a day: round the clock, or nearly
      return +opening.until - +now > DAY_MS
        ? say('open')
        : say('open.until', { time: timeOf(opening.until, locale) })
    case 'closing':
      return say('closing', { time: timeOf(opening.until, locale) })
    case 'closed':
      return opening.next ? opensText(opening.next, now, locale, say) : say('closed')
  }
}

function opensText(next: Date, now: Date, locale: string, say: Say) {
  const days = Math.round((+new Date(parisDay(next)) - +new Date(parisDay(now))) / DAY_MS)
  const key = ['opens.today', 'opens.tomorrow'][days] ?? 'opens.day'
  return say(key, { time: timeOf(next, locale), day: dayOf(next, locale, days > 6) })
}
