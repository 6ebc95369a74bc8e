import type { Language } from './words'

/** The first digits of an edition's id, as one says them. */
export const shortId = (id: string): string => id.slice(0, 8)

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** "il y a 3 minutes", "dans 20 secondes": from `now`, both ISO instants. */
export function relative(instant: string, now: string, language: Language): string {
  const seconds = (Date.parse(instant) - Date.parse(now)) / 1000
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? UNITS[3]
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return words.format(Math.round(seconds / length), unit)
}

/** Days and hours as one writes them in Europe. */
const DATES = { fr: 'fr-FR', en: 'en-GB' }

// what the server writes and what the browser writes read alike, wherever the machine stands
const timeZone = 'Europe/Paris'

/** Day and time as the clocks of Paris show them. */
export const moment = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(DATES[language], {
    ...{ dateStyle: 'long', timeStyle: 'short', timeZone },
  })

/** The same for a list of instants, with seconds where two would read alike. */
export function moments(instants: string[], language: Language): string[] {
  const short = instants.map((instant) => moment(instant, language))
  return short.map((text, index) =>
    short.indexOf(text) === short.lastIndexOf(text)
      ? text
      : new Date(instants[index]).toLocaleString(DATES[language], {
          dateStyle: 'long',
          timeStyle: 'medium',
          timeZone,
        }),
  )
}

export const amount = (count: number, language: Language): string => count.toLocaleString(language)

/** "12,3 Mo", "820 ko" of this many bytes. */
export function weight(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const maximumFractionDigits = value < 100 ? 1 : 0
  return value.toLocaleString(language, { style: 'unit', unit, maximumFractionDigits })
}

/** "0,4 s", "2 min" of this many milliseconds. */
export function duration(milliseconds: number, language: Language): string {
  const seconds = milliseconds / 1000
  const [value, unit] = seconds < 100 ? [seconds, 'second'] : [seconds / 60, 'minute']
  const maximumFractionDigits = value < 10 ? 1 : 0
  return value.toLocaleString(language, { style: 'unit', unit, maximumFractionDigits })
}
