'use client'

import { spanInWords } from '../../../collections/hours/times'
import type { DayAhead } from './fortnight'
import type { HoursWords } from './words'

type Props = { days: DayAhead[]; language: 'fr' | 'en'; words: HoursWords }

/** Fourteen days, each with its hours and what is particular to it. */
export function Fortnight({ days, language, words }: Props) {
  return (
    <section aria-label={words.ahead}>
      <p className="costo-hours__ahead" aria-hidden="true">
        {words.ahead}
      </p>
      <ol className="costo-hours__days">
        {days.map((ahead, index) => {
          const notes = notesOf(ahead, words)
          return (
            <li key={ahead.day} data-closed={!ahead.spans.length}>
              <span className="costo-hours__date">
                <time dateTime={ahead.day}>
                  {index
                    ? dateInWords(ahead.day, language)
                    : todayInWords(ahead.day, language, words)}
                </time>
              </span>
              <span>
                {ahead.spans.map((span) => spanInWords(span, language)).join(', ') || words.closed}
                {notes.length > 0 && <small>{notes.join(', ')}</small>}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function notesOf({ holiday, isHoliday, closure, state }: DayAhead, words: HoursWords): string[] {
  if (state) return [words[state]]
  return [
    ...(isHoliday ? [words.holiday(holiday)] : []),
    ...(closure ? [words.closure(closure.reason)] : []),
  ]
}

const dateInWords = (day: string, language: 'fr' | 'en', weekday: 'short' | undefined = 'short') =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'en' ? 'en-GB' : 'fr', {
    ...({ weekday, day: 'numeric', month: 'short', timeZone: 'UTC' } as const),
  })

const todayInWords = (day: string, language: 'fr' | 'en', words: HoursWords) =>
  `${words.today}, ${dateInWords(day, language, undefined)}`
