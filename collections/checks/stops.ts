import type { Problem } from '../messages'

export type StopNumber = { number?: string | null }

/** What is wrong with a walk's stops as a whole. */
export function checkStops(stops: StopNumber[]): Problem | undefined {
  if (stops.length < 2) return { key: 'twoStops', values: { count: stops.length } }
  const seen = new Set<string>()
  for (const { number } of stops) {
    if (number && seen.has(number)) return { key: 'sameNumber', values: { number } }
    if (number) seen.add(number)
  }
}

/** Each stop with a number of its own: those without get the ones after the highest. */
export function numbered<Stop extends StopNumber>(stops: Stop[]): Stop[] {
  let highest = Math.max(0, ...stops.map(({ number }) => Number.parseInt(number ?? '0') || 0))
  return stops.map((stop) => {
    const number = stop.number?.trim()
    return number ? { ...stop, number } : { ...stop, number: String((highest += 1)) }
  })
}
