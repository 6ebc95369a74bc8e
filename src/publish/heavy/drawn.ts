import { createHash } from 'node:crypto'
import type { FeedTour } from '../../contract/tour'

/** Says how a walk is drawn on a map: the same as long as its line, its stops' numbers and their places are. */
export function drawnOf({ line, stops, straight }: Pick<FeedTour, 'line' | 'stops' | 'straight'>) {
  const points = line.coordinates.map(([lng, lat]) => [lng, lat])
  const marks = stops.map(({ number, lat, lng }) => [number, lng, lat])
  const text = JSON.stringify([points, marks, straight ?? false])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
