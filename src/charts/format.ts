import { isDay } from '../measuring/days'

type Locale = 'fr' | 'en'

const DATES = { fr: 'fr-FR', en: 'en-GB' }

/** "1 240", "1,240". */
export const number = (value: number, locale: Locale): string =>
  value.toLocaleString(DATES[locale], { maximumFractionDigits: 1 })

const formats = new Map<string, Intl.DateTimeFormat>()

function format(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options)
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(DATES[locale], { ...options, timeZone: 'UTC' })
  formats.set(key, known)
  return known.format(instantOf(day))
}

/** "3 nov.", "3 Nov", of an ISO day. */
export const shortDay = (day: string, locale: Locale): string =>
  format(day, locale, { day: 'numeric', month: 'short' })

/** "3 novembre 2026", of an ISO day. */
export const longDay = (day: string, locale: Locale): string =>
  format(day, locale, { day: 'numeric', month: 'long', year: 'numeric' })

/** "octobre 2026", of an ISO day or month. */
export const monthName = (day: string, locale: Locale): string =>
  format(`${day.slice(0, 7)}-01`, locale, { month: 'long', year: 'numeric' })

/** "3 novembre 2026"; "octobre 2024" of a month, all that is kept of its days after 25 months. */
export const dayOrMonth = (name: string, locale: Locale): string =>
  isDay(name) ? longDay(name, locale) : monthName(name, locale)

/** "du 3 au 17 octobre 2026", "from 3 to 17 October 2026"; of one day, that day. */
export function span(from: string, until: string | undefined, locale: Locale): string {
  if (!until || until === from) return longDay(from, locale)
  const sameYear = from.slice(0, 4) === until.slice(0, 4)
  const sameMonth = from.slice(0, 7) === until.slice(0, 7)
  const start = format(from, locale, {
    day: 'numeric',
    ...(sameMonth ? {} : { month: 'long' }),
    ...(sameYear ? {} : { year: 'numeric' }),
  })
  return locale === 'fr'
    ? `du ${start} au ${longDay(until, locale)}`
    : `from ${start} to ${longDay(until, locale)}`
}

/** Noon of an ISO day: no clock change moves it to another one. */
export const instantOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

const ranges = new Map<Locale, Intl.DateTimeFormat>()

/** "3–9 nov. 2026", "28 déc. 2026 – 3 janv. 2027". */
export function range(from: string, until: string, locale: Locale): string {
  const known =
    ranges.get(locale) ??
    new Intl.DateTimeFormat(DATES[locale], {
      ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
    })
  ranges.set(locale, known)
  return known.formatRange(instantOf(from), instantOf(until))
}
