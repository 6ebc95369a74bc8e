import type { Feature, Point } from 'geojson'
import { plainText } from './plain-text'
import { rounded } from './lines'
import type { FileStop } from './walk-file'

/** "RPT003", "Track-12": given by a program because the format asks for a name. */
export const isGiven = (name: string) => /^(?:RPT|TPT|WPT|PT|P|Track)?[-_ ]?\d+$/i.test(name)

/** "4. Mairie", "5 bis. Square". */
const NUMBERED = /^(\d{1,3} ?\p{L}{0,6})\. (.+)$/u

/** Waypoints as stops, in the order of the file. Names are empty where the file has none. */
export function stopsOf(features: Feature[]): FileStop[] {
  const stops = features.map(stopOf)
  const parts = stops.map(({ name }) => NUMBERED.exec(name))
  // all have a number before their name, or it is part of the name
  const isNumbered = stops.length > 1 && parts.every(Boolean)
  return isNumbered
    ? stops.map((stop, at) => ({ ...stop, number: parts[at]![1], name: parts[at]![2] }))
    : stops
}

function stopOf({ geometry, properties }: Feature): FileStop {
  const [lng, lat] = (geometry as Point).coordinates
  const { number } = properties ?? {}
  const written = propertyOf(properties, NAMES) ?? ''
  const isNumbered = typeof number === 'string' && number !== ''
  const name =
    isNumbered && written.startsWith(`${number}. `) ? written.slice(number.length + 2) : written
  const address = propertyOf(properties, ['address', 'adresse'])
  const text = withoutAddress(propertyOf(properties, TEXTS), address)
  return {
    name,
    // gpsbabel repeats the name where it has no text
    text: text === name ? undefined : text,
    address,
    ...{ lat: rounded(lat, 6), lng: rounded(lng, 6) },
    ...(isNumbered ? { number } : {}),
  }
}

/** A text that goes on with the address, which stands elsewhere, ends before it: so do our own KML files, hours behind it. */
function withoutAddress(text?: string, address?: string): string | undefined {
  const lines = text?.split('\n') ?? []
  const at = address ? lines.indexOf(address) : -1
  return (at < 0 ? text : lines.slice(0, at).join('\n').trim()) || undefined
}

export const NAMES = ['name', 'nom', 'title', 'titre', 'libelle', 'label']
const TEXTS = ['text', 'texte', 'desc', 'description', 'summary', 'cmt']

/** The first of these properties that says something, as plain text; small and capital letters are the same. */
export function propertyOf(properties: Feature['properties'], names: string[]): string | undefined {
  const entries = Object.entries(properties ?? {})
  for (const name of names) {
    const [, value] = entries.find(([key]) => key.toLowerCase() === name) ?? []
    const text = plainText(value)
    if (text) return text
  }
}
