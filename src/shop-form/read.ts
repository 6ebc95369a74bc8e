import { checkPhone } from '../../collections/checks/phone'
import {
  problemOf,
  readWeek,
  type Span,
  type Week,
  writeWeek,
} from '../../collections/hours/weekly'
import { tellBoth } from '../../collections/messages'
import { isDay } from '../publish/paris'
import type { LinkedShop } from '../shop-links/shops'
import { readClosures } from './read-closures'
import { padded, type Typed, typedOf } from './typed'
import { FORM_WORDS, type Language } from './words'

/** What is wrong, and the element of the page that it is about. */
export type Problem = { id: string; message: string }

export type Read = {
  typed: Typed
  /** By field of the shop: what differs from what the form was filled in with. */
  values: Record<string, unknown>
  problems: Problem[]
}

/** No day has more lines than this in a form of ours. */
const MOST_SPANS = 6

/** What a shopkeeper has sent: as he typed it, what of it is a change, and what is wrong with it. */
export function readForm(form: FormData, shop: LinkedShop, language: Language, now: Date): Read {
  const words = FORM_WORDS[language]
  const shown = typedOf(shop, now)
  const text = (name: string) => textIn(form, name)
  const typed: Typed = {
    hoursAs: shown.hoursAs === 'text' && text('hours') !== 'week' ? 'text' : 'week',
    days: shown.days.map((_, day) => ({
      isClosed: text(`d${day}-closed`) === 'yes',
      spans: spansIn(form, `d${day}`),
    })),
    holidays: holidaysIn(text('ph')),
    holidaySpans: spansIn(form, 'ph'),
    closures: closuresIn(form),
    ...{ phone: text('phone'), summary: text('summary').replaceAll(/\s+/g, ' ') },
    ...{ alt: text('alt'), credit: text('credit'), hasConsent: text('consent') === 'yes' },
    licence: text('licence') === 'CC-BY-4.0' ? 'CC-BY-4.0' : 'all-rights-reserved',
  }
  const isKept = (name: string) => shop.kept?.includes(name) ?? false
  const hours = isKept('hours') ? NOTHING : readHours(typed, shop, language)
  const closures = isKept('closures') ? NOTHING : readClosures(typed, shop, { words, now })
  const values: Record<string, unknown> = { ...hours.values, ...closures.values }
  const problems = [...hours.problems, ...closures.problems]
  if (!isKept('phone') && typed.phone !== shown.phone) values.phone = typed.phone || null
  const wrongPhone = typed.phone && values.phone ? checkPhone(typed.phone) : undefined
  if (wrongPhone) problems.push({ id: 'phone', message: tellBoth(wrongPhone)[language] })
  if (isKept('summary')) return { typed, values, problems }
  if (typed.summary !== shown.summary.trim().replaceAll(/\s+/g, ' '))
    values.summary = typed.summary || null
  if (typed.summary.length > 200)
    problems.push({ id: 'summary', message: words.summaryLong(typed.summary.length) })
  return { typed, values, problems }
}

/** The week that is typed. Lines that are wholly empty are none; so is what stands beside "closed". */
export const weekOf = ({ days, holidays, holidaySpans }: Typed): Week => ({
  days: days.map(({ isClosed, spans }) => (isClosed ? [] : given(spans))),
  holidays: holidays === 'own' ? given(holidaySpans) : holidays,
})

const given = (spans: Span[]) => spans.filter(({ from, to }) => from || to)

function readHours(
  typed: Typed,
  shop: LinkedShop,
  language: Language,
): Pick<Read, 'values' | 'problems'> {
  const words = FORM_WORDS[language]
  if (typed.hoursAs === 'text') return { values: {}, problems: [] }
  const both = typed.days.findIndex(({ isClosed, spans }) => isClosed && given(spans).length)
  if (both >= 0) return problem(`d${both}-closed`, words.closedAndHours(words.days[both]))
  const week = weekOf(typed)
  const wrong = problemOf(week, language)
  if (wrong) {
    const name = wrong.day === 'holidays' ? 'ph' : `d${wrong.day}`
    const lines = wrong.day === 'holidays' ? typed.holidaySpans : typed.days[wrong.day].spans
    const line = lines.indexOf(given(lines)[wrong.span])
    return problem(`${name}-${Math.max(0, line)}-from`, wrong.message)
  }
  const isEmpty = week.days.every((spans) => !spans.length)
  const before = readWeek(shop.hours ?? '')
  if (isEmpty && shop.hours) return problem('d0-closed', words.noDay)
  const hours = isEmpty ? null : writeWeek(week)
  const isSame = shop.hours ? before && hours === writeWeek(before) : !hours
  return { values: isSame ? {} : { hours }, problems: [] }
}

const NOTHING: Pick<Read, 'values' | 'problems'> = { values: {}, problems: [] }

const problem = (id: string, message: string) => ({ values: {}, problems: [{ id, message }] })

/** What stands in a field of text; nothing where a file was sent in its place. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

const holidaysIn = (value: string): Typed['holidays'] =>
  value === 'closed' || value === 'own' ? value : 'unsaid'

function spansIn(form: FormData, name: string): Span[] {
  const spans: Span[] = []
  for (let line = 0; line < MOST_SPANS; line++) {
    if (!form.has(`${name}-${line}-from`)) break
    // some browsers send seconds
    const [from, to] = ['from', 'to'].map((end) =>
      textIn(form, `${name}-${line}-${end}`).replace(/^(\d\d:\d\d):00$/, '$1'),
    )
    spans.push({ from, to })
  }
  return padded(spans)
}

const MOST_CLOSURES = 40

function closuresIn(form: FormData): Typed['closures'] {
  const rows: Typed['closures'] = []
  for (let row = 0; row < MOST_CLOSURES && form.has(`c${row}-from`); row++) {
    const at = (name: string) => textIn(form, `c${row}-${name}`)
    rows.push({ id: at('id'), from: at('from'), to: at('to'), reason: at('reason') })
  }
  return rows
}

/** "2026-12-24", or as it is typed where a browser has no picker: "24/12/2026". */
export function typedDay(typed: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed
  // no year of a slip of the hand, no 31st of November
  const isOurs = /^20\d\d-/.test(iso) && isDay(iso)
  return isOurs && new Date(`${iso}T12:00:00Z`).toISOString().startsWith(iso) ? iso : undefined
}
