import type { Place } from 'schema-dts'
import type { FeedStop } from '../../contract/tour'

/** Where a stop is, by its name. */
export const placeOf = ({ name, address, lat, lng }: FeedStop) =>
  ({
    '@type': 'Place',
    name,
    address,
    geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng },
  }) satisfies Place
