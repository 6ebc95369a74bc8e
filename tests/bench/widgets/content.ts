import { readFileSync } from 'node:fs'
import type { FeedPartner, PartnersFile } from '../../../src/contract/partner'
import type { FeedImage } from '../../../src/contract/record'
import type { ShopFile } from '../../../src/contract/shop'
import type { FeedStop, TourFile } from '../../../src/contract/tour'

/** How many cards and how many markers each of the compared shows. */
export const COUNT = 12

const WORDS = ['Ateliers', 'Cantines', 'Fripes', 'Graines', 'Halles', 'Jardins'] as const
const KINDS = ['Visibilité', 'Solidarité'] as const
const SERVICE =
  'Un réseau de commerces qui rendent de petits services à tous, du quartier au canal.'

/** What all of a kind show, whoever draws it; pictures are at `base`. */
export type Content = { partners: PartnersFile; shop: ShopFile; tour: TourFile }

/** Twelve partners with a logo each, the frozen bookshop, and the frozen walk led on over twelve stops. */
export function contentAt(base: string): Content {
  const frozen = <T>(path: string) =>
    JSON.parse(
      readFileSync(`tests/fixtures/v1/fr/${path}.json`, 'utf8').replaceAll(
        'https://vitrine.example',
        base,
      ),
    ) as T
  const partners = frozen<PartnersFile>('partners')
  const tour = frozen<TourFile>('tours/nord-du-18e')
  const logo = partners.partners.find((partner) => partner.logo)?.logo
  const stops = tour.tour.stops
  const numbers = Array.from({ length: COUNT }, (_, index) => index)
  return {
    partners: { ...partners, partners: numbers.map((index) => partnerOf(index, base, logo)) },
    shop: frozen('shops/librairie-du-ruisseau'),
    tour: {
      ...tour,
      tour: {
        ...tour.tour,
        ...{ stopCount: COUNT, stops: numbers.map((index) => stopOf(index, stops)) },
        line: { type: 'LineString', coordinates: numbers.map(spotOf) },
      },
    },
  }
}

const partnerOf = (index: number, base: string, logo?: FeedImage): FeedPartner => {
  const name = `${WORDS[index % WORDS.length]} du ${KINDS[index % 2].toLowerCase()} ${index + 1}`
  return {
    ...{ slug: `partner-${index}`, name, page: `${base}/fr/partners/partner-${index}/` },
    ...{ updatedAt: '2026-11-02T09:30:00.000Z', licence: 'etalab-2.0', externalIds: [] },
    ...{ kind: { id: `kind-${index % 2}`, label: KINDS[index % 2] }, service: SERVICE },
    ...{ formerNames: [], website: `https://partner-${index}.example/`, hosts: [], excludes: [] },
    ...{ weight: 1, social: [], logo: logo && { ...logo, alt: name } },
  }
}

const stopOf = (index: number, stops: FeedStop[]): FeedStop => {
  const [lng, lat] = spotOf(index)
  const { name, ...stop } = stops[index % stops.length]
  return { ...stop, ...{ number: String(index + 1), name: `${name} ${index + 1}`, lat, lng } }
}

// a walk from south-west to north-east with a bend at each stop: no two markers cover each other
const spotOf = (index: number): [lng: number, lat: number] => [
  2.33 + index * 0.0025,
  48.884 + index * 0.0011 + (index % 2) * 0.0022,
]
