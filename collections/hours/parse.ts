import OpeningHours from 'opening_hours'

// public holidays are those of metropolitan France without Alsace-Moselle; the position serves "sunrise" and "sunset"
const PARIS = { lat: 48.8566, lon: 2.3522, address: { country_code: 'fr', state: 'Île-de-France' } }

/** Characters of the longest text that is read, four times what OSM takes: the library's time grows with the square of it. */
export const LONGEST_HOURS = 1000

/** Nobody's hours are that long, and reading them would keep everybody waiting. */
export class HoursTooLong extends Error {}

/**
 * Reads an OSM opening_hours text (https://wiki.openstreetmap.org/wiki/Key:opening_hours).
 * @param language of the messages; the library knows fr, en, de, it and others
 * @throws string the library's own message, see checkHours; HoursTooLong
 */
export function parseHours(text: string, language = 'en') {
  if (text.length > LONGEST_HOURS)
    throw new HoursTooLong(`${text.length} characters, at most ${LONGEST_HOURS}`)
  return new OpeningHours(text, PARIS, { locale: language } as never)
}
