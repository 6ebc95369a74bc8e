import type { FeedRecord } from '../../../contract/record'
import type { FeedStop, FeedTour } from '../../../contract/tour'
import type { Rendered } from '../../render/all'
import type { Edition } from '../../render/edition'
import { addressElsewhere } from '../external'
import { identity, licenceAddress, producerOf, stopIdentity } from '../origin'
import { CONTEXT } from './context'
import { locatedAt } from './place'
import { representation } from './representation'
import { textsOf } from './texts'

/**
 * A walk as a record of DATAtourisme 2.4, the French tourism ontology, in JSON-LD and in all languages at once, as its
 * own files are: a `WalkingTour` in metres and minutes, an ordered list whose items (`TourPath`) are its stops, each a place.
 * `address`: where the file stands.
 */
export function datatourisme(
  { in: feeds, slug }: Rendered<FeedTour>,
  edition: Edition,
  address: string,
): string {
  const tour = feeds[edition.defaultLocale]
  const id = identity('tours', slug, edition)
  const { line, stops, distanceMeters, durationMinutes, climbMeters, loop, updatedAt } = tour
  const producer = agent(edition)
  const record = {
    '@context': CONTEXT,
    '@id': id,
    '@type': ['olo:OrderedList', 'PointOfInterest', 'Tour', 'WalkingTour'],
    'dc:identifier': slug,
    'rdfs:label': textsOf(feeds, 'name', ({ name }) => name),
    'rdfs:comment': textsOf(feeds, 'summary', ({ summary }) => summary),
    hasDescription: descriptions(feeds),
    tourDistance: distanceMeters,
    duration: durationMinutes,
    positiveCumulDifference: climbMeters,
    ...heights(line.coordinates),
    hasTourType: loop ? [{ '@id': 'kb:Loop', '@type': ['TourType'] }] : undefined,
    reducedMobilityAccess: tour.stepFree,
    availableLanguage: Object.keys(feeds).filter((code) => !feeds[code].fallback?.includes('name')),
    isLocatedAt: locatedAt(stops[0]),
    hasMainRepresentation: representation(feeds, ({ photo }) => photo),
    hasContact: [producer],
    hasBeenCreatedBy: producer,
    hasBeenPublishedBy: [producer],
    lastUpdate: updatedAt.slice(0, 10),
    'foaf:homepage': edition.locales.map((locale) => feeds[locale].page),
    'schema:license': licenceAddress(tour.licence),
    'rdfs:seeAlso': address,
    ...elsewhere(tour),
    'olo:slot': stops.map((_, index) => slot(index, feeds, edition)),
  }
  return `${JSON.stringify(record)}\n`
}

function descriptions(feeds: Record<string, FeedTour>) {
  const short = textsOf(feeds, 'summary', ({ summary }) => summary)
  const long = textsOf(feeds, 'story', ({ story }) => story && plain(story))
  if (!short && !long) return undefined
  return [{ '@type': ['Description'], shortDescription: short, 'dc:description': long }]
}

// our own sanitised markup, whose blocks end where a line does
const plain = (story: string): string =>
  story
    .replaceAll(/<\/(p|h\d|li|blockquote)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => CHARACTERS[name])
    .trim()

const CHARACTERS: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

function heights(line: FeedTour['line']['coordinates']) {
  const known = line.flatMap(([, , height]) => height ?? [])
  if (!known.length) return {}
  const lowest = Math.round(known.reduce((a, b) => Math.min(a, b)))
  const highest = Math.round(known.reduce((a, b) => Math.max(a, b)))
  return {
    minAltitude: lowest,
    maxAltitude: highest,
    highDifference: highest - lowest,
  }
}

const agent = (edition: Edition) => {
  const { name, home } = producerOf(edition)
  return {
    '@id': home,
    '@type': ['schema:Organization', 'foaf:Agent', 'Agent'],
    'schema:legalName': name,
    'foaf:homepage': [home],
  }
}

function elsewhere({ externalIds }: FeedRecord) {
  const addresses = externalIds.flatMap((one) => addressElsewhere(one) ?? [])
  return {
    'owl:sameAs': addresses.length ? addresses : undefined,
    'schema:identifier': externalIds.length
      ? externalIds.map(({ system, id }) => ({
          ...{ '@type': ['schema:PropertyValue'], 'schema:propertyID': system, 'schema:value': id },
        }))
      : undefined,
  }
}

function slot(index: number, feeds: Record<string, FeedTour>, edition: Edition) {
  const inEach = Object.fromEntries(
    Object.entries(feeds).map(([locale, { stops }]) => [locale, stops[index]]),
  )
  const stop = inEach[edition.defaultLocale]
  const id = stopIdentity(stop, feeds[edition.defaultLocale], edition)
  return {
    '@type': ['olo:Slot'],
    'olo:index': index + 1,
    'rdfs:label': { [edition.defaultLocale]: [stop.number] },
    'rdfs:comment': textsOf(inEach, 'directions', ({ directions }) => directions),
    'olo:item': place(stop, inEach, id, edition),
  }
}

function place(stop: FeedStop, inEach: Record<string, FeedStop>, id: string, edition: Edition) {
  const short = textsOf(inEach, 'text', ({ text }) => text)
  const isShop = stop.kind === 'shop'
  return {
    '@id': id,
    '@type': [
      ...(isShop ? ['schema:Store', 'Store'] : []),
      'PlaceOfInterest',
      'PointOfInterest',
      'TourPath',
    ],
    'dc:identifier': stop.slug,
    'rdfs:label': textsOf(inEach, 'name', ({ name }) => name),
    hasDescription: short ? [{ '@type': ['Description'], shortDescription: short }] : undefined,
    isLocatedAt: locatedAt(stop),
    hasMainRepresentation: representation(inEach, ({ photo }) => photo),
    'foaf:homepage': stop.page
      ? edition.locales.flatMap((code) => inEach[code].page ?? [])
      : undefined,
  }
}
