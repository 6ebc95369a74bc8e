import type { ListItem, Store, TouristAttraction, TouristTrip } from 'schema-dts'
import type { FeedStop, FeedTour } from '../../contract/tour'
import { stopIdentity } from '../formats/origin'
import type { Site } from '../pages/site'
import { eventFacts } from './event'
import { hoursFacts } from './hours'
import { placeOf } from './place'
import { publisher, thing } from './thing'

/**
 * A walk in schema.org's words, its stops in order, and an event for each session that is not over.
 * @see https://schema.org/TouristTrip
 */
export function tourFacts(tour: FeedTour, site: Site) {
  const base = thing('tours', tour, site)
  const { edition } = site
  const trip: TouristTrip = {
    '@type': 'TouristTrip',
    ...base,
    description: tour.summary,
    image: tour.photo?.src,
    provider: publisher(site),
    tripOrigin: placeOf(tour.stops[0]),
    itinerary: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: tour.stopCount,
      itemListElement: tour.stops.map((stop, index): ListItem => ({
        '@type': 'ListItem',
        position: index + 1,
        item: stopFacts(stop, stopIdentity(stop, tour, edition)),
      })),
    },
  }
  const sessions = (tour.sessions ?? []).filter(({ endsAt }) => {
    edition.due.at(new Date(endsAt))
    return new Date(endsAt) > edition.now
  })
  if (!sessions.length) return { '@context': 'https://schema.org', ...trip }
  const events = sessions.map((session) => eventFacts(session, tour, base['@id'], site))
  return { '@context': 'https://schema.org', '@graph': [trip, ...events] }
}

// a shop is what its own page says it is, any other place an attraction of the walk
function stopFacts(stop: FeedStop, id: string): Store | TouristAttraction {
  const { page, text, hours, photo, lifecycle } = stop
  const place = { ...placeOf(stop), '@id': id }
  const facts = { ...place, url: page, description: text, image: photo?.src }
  if (stop.kind !== 'shop') return { ...facts, '@type': 'TouristAttraction' }
  return {
    ...facts,
    '@type': 'Store',
    ...(hours && lifecycle === 'open' ? hoursFacts(hours) : {}),
  }
}
