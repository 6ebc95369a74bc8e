import { parseHours } from './parse'
import { regional } from './regional'
import { ruleLabel, type Rule, rulesOf } from './rules'
import { spanInWords } from './times'
import { regularWeek, type Week } from './week'

/**
 * An opening_hours text in words: "mar.–sam. 10 h–19 h 30, fermé les jours fériés". What is too particular for words
 * (sunrise, the first Sunday of the month) is given in OSM's own grammar with the days in that language.
 * @throws string the library's message when the text doesn't parse; see checkHours
 */
export function hoursInWords(text: string, locale: string): string {
  const whole = parseHours(text, language(locale))
  const parts = rulesOf(text)?.map((rule) => ruleInWords(rule, locale))
  if (!parts || parts.some((part) => part === undefined))
    return whole.prettifyValue({ conf: { locale: language(locale) } } as never)
  return parts.join(', ')
}

function ruleInWords({ kind, text, days }: Rule, locale: string): string | undefined {
  const week = weekOrNothing(text)
  if (!week) return undefined
  if (kind === 'week') return weekInWords(week, locale)
  const label = ruleLabel(kind, days, locale)
  const isClosed = week.every(({ spans }) => !spans.length)
  if (isClosed) return `${word('closed', locale)} ${label}`
  return `${label}${language(locale) === 'fr' ? '\u00a0' : ''}: ${weekInWords(week, locale, '')}`
}

// a part cut out of its text may make no sense alone: then the whole is not for words
function weekOrNothing(text: string): Week | undefined {
  try {
    return regularWeek(text)
  } catch {
    return undefined
  }
}

function weekInWords(week: Week, locale: string, everyDay = word('everyDay', locale)): string {
  const byTimes = new Map<string, number[]>()
  week.forEach(({ spans }, day) => {
    if (!spans.length) return
    const times = spans.map((span) => spanInWords(span, locale))
    const comment = spans[0].comment ? ` (${spans[0].comment})` : ''
    const key = list(times, locale) + comment
    byTimes.set(key, [...(byTimes.get(key) ?? []), day])
  })
  if (!byTimes.size) return word('closed', locale)
  const isWhole = [...byTimes.values()][0].length === 7
  if (isWhole) return `${everyDay} ${[...byTimes.keys()][0]}`.trim()
  return [...byTimes].map(([times, days]) => `${daysInWords(days, locale)} ${times}`).join(', ')
}

function daysInWords(days: number[], locale: string): string {
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number) =>
    new Date(Date.UTC(2024, 0, 15 + day)).toLocaleDateString(locale, {
      weekday: 'short',
      timeZone: 'UTC',
    })
  const names = runs.flatMap((run) =>
    run.length > 2 ? [`${name(run[0])}–${name(run.at(-1)!)}`] : run.map(name),
  )
  return list(names, locale)
}

const list = (items: string[], locale: string) =>
  new Intl.ListFormat(regional(locale), { type: 'conjunction' }).format(items)

const WORDS: Record<string, { closed: string; everyDay: string }> = {
  fr: { closed: 'fermé', everyDay: 'tous les jours' },
  en: { closed: 'closed', everyDay: 'every day' },
  es: { closed: 'cerrado', everyDay: 'todos los días' },
  de: { closed: 'geschlossen', everyDay: 'täglich' },
  it: { closed: 'chiuso', everyDay: 'tutti i giorni' },
}

const language = (locale: string) => locale.slice(0, 2)
const word = (key: 'closed' | 'everyDay', locale: string) =>
  (WORDS[language(locale)] ?? WORDS.en)[key]
