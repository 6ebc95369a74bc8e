const EARTH_METERS = 6_371_008

/** WGS84 degrees. */
export type Place = { lat: number; lng: number }

/** Metres as the crow flies; within a few hundred kilometres as good as any formula. */
export function metersBetween(a: Place, b: Place): number {
  const radians = Math.PI / 180
  const east = (b.lng - a.lng) * Math.cos(((a.lat + b.lat) / 2) * radians)
  return Math.hypot(east, b.lat - a.lat) * radians * EARTH_METERS
}
