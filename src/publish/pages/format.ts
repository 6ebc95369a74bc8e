import { remembered } from '../render/memo'

// day before month, as the rest of the page is about Paris
const dates = (locale: string) => (locale === 'en' ? 'en-GB' : locale)

const NO_BREAK = '\u00a0'

/** "850 m", "3,4 km". */
export function distance(meters: number, locale: string): string {
  if (meters < 1000) return `${Math.round(meters / 10) * 10}${NO_BREAK}m`
  const kilometres = (meters / 1000).toLocaleString(locale, { maximumFractionDigits: 1 })
  return `${kilometres}${NO_BREAK}km`
}

/** "3 ko", "1.2 MB": the size of a file. */
export function fileSize(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1000, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const shown = unit === 'kilobyte' ? Math.ceil(value) : value
  return shown.toLocaleString(locale, { style: 'unit', unit, maximumFractionDigits: 1 })
}

/** "45 min", "1 h 20". */
export function duration(minutes: number): string {
  if (minutes < 60) return `${minutes}${NO_BREAK}min`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)}${NO_BREAK}h${rest ? NO_BREAK + String(rest).padStart(2, '0') : ''}`
}

// making a format costs a hundred times more than using it
const long = remembered(
  (locale: string) =>
    new Intl.DateTimeFormat(dates(locale), { dateStyle: 'long', timeZone: 'Europe/Paris' }),
)
const withWeekday = remembered(
  (locale: string) =>
    new Intl.DateTimeFormat(dates(locale), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }),
)

/** "18 novembre 2026", of an ISO day or of an instant's day in Paris. */
export const day = (value: string, locale: string): string =>
  long(locale).format(new Date(value.length === 10 ? `${value}T12:00:00Z` : value))

/** "mercredi 18 novembre", of an ISO day. The same few days stand on every page. */
export const weekday = remembered(
  (value: string, locale: string): string =>
    withWeekday(locale).format(new Date(`${value}T12:00:00Z`)),
  (value, locale) => value + locale,
)

/** "1:05", of a position in a film. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** The time of day of an ISO instant, as its own offset says: "10 h 30", "10:30 am"; `end` of a span at midnight is 24 h. */
export function timeOfDay(instant: string, locale: string, end = false): string {
  const [hours, minutes] = instant.slice(11, 16).split(':').map(Number)
  const padded = String(minutes).padStart(2, '0')
  const midnight = end && !hours && !minutes
  if (locale === 'fr')
    return `${midnight ? 24 : hours}${NO_BREAK}h${minutes ? NO_BREAK + padded : ''}`
  if (midnight) return 'midnight'
  return `${hours % 12 || 12}${minutes ? `:${padded}` : ''}${NO_BREAK}${hours < 12 ? 'am' : 'pm'}`
}
