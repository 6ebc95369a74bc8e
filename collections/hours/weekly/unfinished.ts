import type { Span, Week } from '../weekly'
import { problemOf } from './problem'
import { DAYS } from './rules'
import type { Language } from './words'

// no reader of opening_hours takes a text that begins so for hours: what isn't finished can't be published by mistake
const MARK = '… '

/**
 * A week as it was filled in so far, with what is wrong in it, as a text that is not opening_hours:
 * `… Tu 10:00-13:00,14:00-; We 20:00-14:00; PH off`. So a draft keeps what was typed, and nothing else does.
 */
export function writeUnfinished({ days, holidays }: Week): string {
  const rules = days.flatMap((spans, day) => (spans.length ? rule(DAYS[day], spans) : []))
  if (holidays !== 'unsaid') rules.push(holidays === 'closed' ? 'PH off' : rule('PH', holidays))
  return MARK + rules.join('; ')
}

const rule = (name: string, spans: Span[]) =>
  `${name} ${spans.map(({ from, to }) => `${from}-${to}`).join(',')}`

/** The week of a text that `writeUnfinished` has written; nothing for any other text. */
export function readUnfinished(text: string): Week | undefined {
  if (!text.startsWith(MARK)) return undefined
  const week: Week = { days: DAYS.map(() => []), holidays: 'unsaid' }
  for (const part of text.slice(MARK.length).split(';')) {
    const [name, times = ''] = part.trim().split(' ')
    const day = DAYS.indexOf(name)
    const spans = times ? times.split(',').map(spanOf) : []
    if (name === 'PH') week.holidays = times === 'off' ? 'closed' : spans
    else if (day < 0) return undefined
    else week.days[day] = spans
  }
  return week
}

const spanOf = (times: string): Span => {
  const [from, to = ''] = times.split('-')
  return { from, to }
}

/** What is wrong with the week of an unfinished text; nothing for any other text. */
export function problemOfUnfinished(text: string, language: Language): string | undefined {
  const week = readUnfinished(text)
  return week && problemOf(week, language)?.message
}
