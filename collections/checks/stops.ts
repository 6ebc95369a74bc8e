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

/** The number at the head of a stop's: 5 of "5 bis", 0 of one without. */
export const headOf = ({ number }: StopNumber): number => Number.parseInt(number ?? '0') || 0

/**
 * Each stop with a number of its own: those without get the ones after the highest.
 * @param last the highest number a stop of this walk ever had
 */
export function numbered<Stop extends StopNumber>(stops: Stop[], last = 0): Stop[] {
  let highest = Math.max(last, ...stops.map(headOf))
  return stops.map((stop) => {
    const number = stop.number?.trim()
    return number ? { ...stop, number } : { ...stop, number: String((highest += 1)) }
  })
}

/** Each stop with its rank for a number, from 1. */
export const renumbered = <Stop extends StopNumber>(stops: Stop[]): Stop[] =>
  stops.map((stop, index) => ({ ...stop, number: String(index + 1) }))

/** Whether the numbers are those of the ranks: nothing removed, put in between or typed. Those without one count for nothing. */
export const areInOrder = (stops: StopNumber[]): boolean =>
  stops
    .filter(({ number }) => number?.trim())
    .every(({ number }, index) => number === String(index + 1))

const LATIN = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'nonies',
  'decies',
]

/** The number for a stop put in behind the one of this number, as French streets have it: "5 bis", then "5 ter"; nothing when all are taken. */
export function numberBehind(number: string, stops: StopNumber[]): string | undefined {
  const head = headOf({ number })
  const taken = new Set(stops.map((stop) => stop.number?.trim()))
  return LATIN.map((word) => `${head} ${word}`).find((free) => !taken.has(free))
}
