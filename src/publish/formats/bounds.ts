import type { FeedTour } from '../../contract/tour'

/** The edges of a walk, line and stops: west, south, east, north, in WGS84 degrees (the order of RFC 7946, section 5). */
export function boundsOf({ line, stops }: FeedTour): [number, number, number, number] {
  const points = [...line.coordinates, ...stops.map(({ lng, lat }) => [lng, lat])]
  // one by one: a line may have more points than a function can take arguments
  const edge = (axis: 0 | 1, pick: (a: number, b: number) => number) =>
    points.map((point) => point[axis]).reduce((a, b) => pick(a, b))
  return [edge(0, Math.min), edge(1, Math.min), edge(0, Math.max), edge(1, Math.max)]
}
