/** An address that was found, and where it is. */
export type FoundAddress = {
  /** "8 Boulevard du Port 80000 Amiens" */
  label: string
  /** Where that is: "80, Somme, Hauts-de-France". */
  context: string
  /** How exactly it is known: at the house, or the middle of a street, of a place, of a town. */
  precision: 'house' | 'street' | 'locality' | 'town'
  /** How well it is what was asked, 0 to 1. */
  score: number
  lat: number
  lng: number
}

/** What `GET /api/costo/geocode` answers. */
export type GeocodeAnswer = { found: FoundAddress[] }

const PRECISIONS: Record<string, FoundAddress['precision']> = {
  housenumber: 'house',
  street: 'street',
  locality: 'locality',
  municipality: 'town',
}

/**
 * The addresses in the answer of BAN's protocol (GeocodeJSON), the best first; one without a name or a place is left out.
 * @returns nothing when it is no such answer
 */
export function foundIn(body: string): FoundAddress[] | undefined {
  const features = fieldOf(parsed(body), 'features')
  return Array.isArray(features) ? features.flatMap(addressIn) : undefined
}

function addressIn(feature: unknown): FoundAddress[] {
  const properties = fieldOf(feature, 'properties')
  const coordinates = fieldOf(fieldOf(feature, 'geometry'), 'coordinates')
  const [lng, lat] = Array.isArray(coordinates) ? (coordinates as unknown[]) : []
  const label = fieldOf(properties, 'label')
  if (typeof label !== 'string' || !isDegree(lat, 90) || !isDegree(lng, 180)) return []
  const context = fieldOf(properties, 'context')
  const score = fieldOf(properties, 'score')
  return [
    {
      ...{ label: label.slice(0, 300), lat, lng },
      context: typeof context === 'string' ? context.slice(0, 300) : '',
      precision: PRECISIONS[String(fieldOf(properties, 'type'))] ?? 'town',
      score: typeof score === 'number' ? score : 0,
    },
  ]
}

const isDegree = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined // no JSON is no answer
  }
}
