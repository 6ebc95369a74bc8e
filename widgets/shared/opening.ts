import type { FeedHours } from '../../src/contract/shop'

/** What a visitor wants to know about opening hours at one moment. */
export type Opening =
  | { state: 'open' | 'closing'; until: Date }
  | { state: 'closed'; next?: Date }
  | { state: 'unknown' }

const CLOSING_MINUTES = 30

/** State of a shop at `now`. Instants carry their offset, so no time zone is needed. */
export function openingAt(
  { open, until }: Partial<Pick<FeedHours, 'open' | 'until'>>,
  now: Date,
): Opening {
  if (!open?.every(Array.isArray) || !(now < new Date(until!))) return { state: 'unknown' }

  const index = open.findIndex(([, to]) => now < new Date(to))
  if (index < 0) return { state: 'closed' }

  const from = new Date(open[index][0])
  if (now < from) return { state: 'closed', next: from }

  // a night in two intervals that touch is one
  let last = index
  while (+new Date(open[last + 1]?.[0]) === +new Date(open[last][1])) last++
  const end = new Date(open[last][1])
  const minutesLeft = (+end - +now) / 60_000
  return { state: minutesLeft <= CLOSING_MINUTES ? 'closing' : 'open', until: end }
}
