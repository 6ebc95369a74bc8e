import type { Problem } from '../messages'

/** WGS84 degrees. */
export type Bounds = { south: number; north: number; west: number; east: number }

/** Île-de-France and a margin: where our records lie unless the option `bounds` says otherwise. */
export const ILE_DE_FRANCE: Bounds = { south: 48, north: 49.4, west: 1.3, east: 3.7 }

export const isWithin = (lat: number, lng: number, { south, north, west, east }: Bounds) =>
  lat >= south && lat <= north && lng >= west && lng <= east

/** What is wrong with the latitude, seen with the longitude beside it. */
export function checkLatitude(lat: unknown, lng: unknown, bounds: Bounds, anywhere = false) {
  return isGiven(lat)
    ? (swapped(lat, lng, bounds) ??
        range('latRange', lat, 90) ??
        outside(lat, lng, bounds, anywhere))
    : missing(lat, lng)
}

/** What is wrong with the longitude alone; the pair is the latitude's affair, so that it is said once. */
export const checkLongitude = (lng: unknown, lat: unknown) =>
  isGiven(lng) ? range('lngRange', lng, 180) : missing(lng, lat)

const isGiven = (value: unknown): value is number => typeof value === 'number'

const range = (key: 'latRange' | 'lngRange', value: number, limit: number): Problem | undefined =>
  Math.abs(value) <= limit ? undefined : { key }

const missing = (one: unknown, other: unknown): Problem | undefined =>
  !isGiven(one) && isGiven(other) ? { key: 'bothOrNeither' } : undefined

const swapped = (lat: number, lng: unknown, bounds: Bounds): Problem | undefined =>
  isGiven(lng) && !isWithin(lat, lng, bounds) && isWithin(lng, lat, bounds)
    ? { key: 'swapped', values: { lat, lng } }
    : undefined

const outside = (
  lat: number,
  lng: unknown,
  bounds: Bounds,
  anywhere: boolean,
): Problem | undefined =>
  !anywhere && isGiven(lng) && !isWithin(lat, lng, bounds)
    ? { key: 'outside', values: { lat, lng, ...bounds } }
    : undefined
