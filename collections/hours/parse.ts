import OpeningHours from 'opening_hours'

// public holidays are those of metropolitan France without Alsace-Moselle; the position serves "sunrise" and "sunset"
const PARIS = { lat: 48.8566, lon: 2.3522, address: { country_code: 'fr', state: 'Île-de-France' } }

/**
 * Reads an OSM opening_hours text (https://wiki.openstreetmap.org/wiki/Key:opening_hours).
 * @param language of the messages; the library knows fr, en, de, it and others
 * @throws string the library's own message, see checkHours
 */
export const parseHours = (text: string, language = 'en') =>
  new OpeningHours(text, PARIS, { locale: language } as never)
