import type { FeedStop, FeedTour } from '../../contract/tour'
import { boundsOf } from './bounds'

/**
 * A walk as GeoJSON (RFC 7946): its line first, with the facts of the walk, then its stops in order. Properties have the
 * names they have in the JSON of the contract.
 */
export function geojson(tour: FeedTour): string {
  const { slug, name, summary, page, licence, updatedAt, distanceMeters, durationMinutes } = tour
  const { loop, stepFree, state, stateReason, straight, line, stops } = tour
  const facts = {
    ...{ kind: 'tour', slug, name, summary, page, licence, updatedAt },
    ...{ distanceMeters, durationMinutes, loop, stepFree, state, stateReason, straight },
  }
  return `${JSON.stringify({
    type: 'FeatureCollection',
    bbox: boundsOf(tour),
    features: [feature(line, facts), ...stops.map(stopFeature)],
  })}\n`
}

function stopFeature(stop: FeedStop) {
  const { number, name, kind, slug, page, text, address, lat, lng, hours, toNextMeters } = stop
  return feature(
    { type: 'Point', coordinates: [lng, lat] },
    { kind, number, name, slug, page, text, address, openingHours: hours?.osm, toNextMeters },
  )
}

const feature = (geometry: object, properties: object) => ({
  type: 'Feature',
  geometry,
  properties,
})
