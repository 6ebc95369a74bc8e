const NO_BREAK = '\u00a0'

/** "850 m", "3,4 km". */
export function distance(meters: number, locale: string): string {
  if (meters < 1000) return `${Math.round(meters / 10) * 10}${NO_BREAK}m`
  const kilometres = (meters / 1000).toLocaleString(locale, { maximumFractionDigits: 1 })
  return `${kilometres}${NO_BREAK}km`
}

/** "45 min", "1 h 20". */
export function duration(minutes: number): string {
  if (minutes < 60) return `${minutes}${NO_BREAK}min`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)}${NO_BREAK}h${rest ? NO_BREAK + String(rest).padStart(2, '0') : ''}`
}

/** "18 novembre 2026", of an ISO day or of an instant's day in Paris. */
export const day = (value: string, locale: string): string =>
  new Date(value.length === 10 ? `${value}T12:00:00Z` : value).toLocaleDateString(locale, {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  })

/** "mercredi 18 novembre", of an ISO day. */
export const weekday = (value: string, locale: string): string =>
  new Date(`${value}T12:00:00Z`).toLocaleDateString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })

/** "1:05", of a position in a film. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** The time of day of an ISO instant, as its own offset says: "10 h 30", "10:30". */
export function timeOfDay(instant: string, locale: string): string {
  const [hours, minutes] = instant.slice(11, 16).split(':')
  if (locale !== 'fr') return `${hours}:${minutes}`
  return `${Number(hours)}${NO_BREAK}h${minutes === '00' ? '' : NO_BREAK + minutes}`
}
