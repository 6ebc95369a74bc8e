import type { FeedStop, FeedTour } from '../../contract/tour'
import type { Site } from '../pages/site'
import { boundsOf } from './bounds'
import { licenceAddress, producer } from './origin'

/**
 * A walk as GeoJSON (RFC 7946): its line first, with the facts of the walk, then its stops in order. Properties have the
 * names they have in the JSON of the contract.
 */
export function geojson(tour: FeedTour, site: Site): string {
  const { slug, name, summary, page, licence, updatedAt, distanceMeters, durationMinutes } = tour
  const { loop, stepFree, state, stateReason, straight, line, stops, externalIds } = tour
  const facts = {
    ...{ kind: 'tour', slug, name, summary, page, licence, updatedAt, externalIds },
    ...{ licenceAddress: licenceAddress(licence), producer: producer(site).name },
    ...{ distanceMeters, durationMinutes, visitMinutes: tour.visitMinutes },
    ...{ climbMeters: tour.climbMeters, loop, stepFree, state, stateReason, straight },
  }
  return `${JSON.stringify({
    type: 'FeatureCollection',
    bbox: box(tour),
    features: [feature(line, facts), ...stops.map(stopFeature)],
  })}\n`
}

// RFC 7946, section 5: as many dimensions as the geometries have
function box(tour: FeedTour): number[] {
  const [west, south, east, north] = boundsOf(tour)
  const heights = tour.line.coordinates.flatMap(([, , height]) => height ?? [])
  if (!heights.length) return [west, south, east, north]
  const lowest = heights.reduce((a, b) => Math.min(a, b))
  const highest = heights.reduce((a, b) => Math.max(a, b))
  return [west, south, lowest, east, north, highest]
}

function stopFeature(stop: FeedStop) {
  const { number, name, kind, slug, page, text, address, lat, lng, hours, toNextMeters } = stop
  const { dwellMinutes, directions, services, lifecycle } = stop
  return feature(
    { type: 'Point', coordinates: [lng, lat] },
    {
      ...{ kind, number, name, slug, page, text, address, openingHours: hours?.osm, lifecycle },
      ...{ services: services?.map(({ id }) => id), dwellMinutes, directions, toNextMeters },
    },
  )
}

const feature = (geometry: object, properties: object) => ({
  type: 'Feature',
  geometry,
  properties,
})
