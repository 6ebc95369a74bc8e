import type { FeedTour } from '../../contract/tour'

/** The edges of a walk, line and stops: west, south, east, north, in WGS84 degrees (the order of RFC 7946, section 5). */
export function boundsOf({ line, stops }: FeedTour): [number, number, number, number] {
  const points = [...line.coordinates, ...stops.map(({ lng, lat }) => [lng, lat])]
  const along = (axis: 0 | 1) => points.map((point) => point[axis])
  return [
    Math.min(...along(0)),
    Math.min(...along(1)),
    Math.max(...along(0)),
    Math.max(...along(1)),
  ]
}
