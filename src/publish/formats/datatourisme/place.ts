import type { FeedHours } from '../../../contract/shop'
import { hoursFacts, type Opening } from '../../structured/hours'

type Where = { lat: number; lng: number; address?: string; hours?: FeedHours; lifecycle?: string }

/** Where a thing is, and when it is open there (`isLocatedAt`). */
export const locatedAt = (where: Where) => [
  {
    '@type': ['schema:Place', 'Place'],
    'schema:geo': {
      '@type': ['schema:GeoCoordinates'],
      'schema:latitude': String(where.lat),
      'schema:longitude': String(where.lng),
    },
    'schema:address': where.address ? [postalAddress(where.address)] : undefined,
    'schema:openingHoursSpecification': openings(where),
  },
]

/** "12 rue Lepic, 75018 Paris" in its parts; as a street where it has another form. */
function postalAddress(line: string) {
  const type = { '@type': ['schema:PostalAddress', 'PostalAddress'] }
  const parts = /^(?:(.+),\s*)?(\d{5})\s+(.+)$/.exec(line)
  if (!parts) return { ...type, 'schema:streetAddress': [line] }
  const [, street, postcode, city] = parts
  return {
    ...type,
    'schema:streetAddress': street ? [street] : undefined,
    'schema:postalCode': postcode,
    'schema:addressLocality': city,
    hasAddressCity: cityOf(postcode, city),
  }
}

/**
 * The commune by its INSEE code, where a postcode says it: Paris alone, whose arrondissements have one each (75018 →
 * 75118; the 16th has two postcodes, 75016 and 75116). Elsewhere a postcode stands for several communes.
 */
function cityOf(postcode: string, city: string) {
  const number = /^75[01](\d\d)$/.exec(postcode)?.[1]
  if (!number || Number(number) < 1 || Number(number) > 20) return undefined
  const insee = `751${number}`
  return [{ '@id': `kb:${insee}`, '@type': ['City'], 'rdfs:label': { fr: [city] }, insee }]
}

function openings({ hours, lifecycle }: Where) {
  if (!hours || lifecycle !== 'open') return undefined
  const specs = hoursFacts(hours).openingHoursSpecification
  return specs.length ? specs.map(opening) : undefined
}

const opening = ({ opens, closes, dayOfWeek, validFrom, validThrough }: Opening) => ({
  '@type': ['schema:OpeningHoursSpecification'],
  'schema:opens': `${opens}:00`,
  'schema:closes': `${closes}:00`,
  'schema:dayOfWeek': dayOfWeek?.map((day) => ({
    '@id': `schema:${day}`,
    '@type': ['schema:DayOfWeek'],
  })),
  'schema:validFrom': validFrom && `${validFrom}T00:00:00`,
  'schema:validThrough': validThrough && `${validThrough}T00:00:00`,
})
