import type { FeedTour } from '../../../contract/tour'

/** A walk as schema.org says it. */
export const trip = (tour: FeedTour) => ({
  '@context': 'https://schema.org',
  '@type': 'TouristTrip',
  '@id': tour.page,
  name: tour.name,
  description: tour.summary,
  url: tour.page,
  image: tour.photo?.src,
  itinerary: {
    '@type': 'ItemList',
    numberOfItems: tour.stopCount,
    itemListElement: tour.stops.map(({ name, page, lat, lng, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'TouristAttraction',
        name,
        url: page,
        address,
        geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng },
      },
    })),
  },
})
