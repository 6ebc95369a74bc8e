import { TurnTaking } from '../sharing/turn-taking'
import { sharesOf } from './shares'

/** By slug, of those who can be shown on a partner's behalf: published, not paused, not left out by him. Each above 0. */
export type Weights = Record<string, number>

/** A placement that was made before: who was shown in it, and the weights that were in force then. */
export type Earlier = { items: string[]; weights: Weights }

/**
 * Who is shown in the next placement of a partner, in their order: distinct, `places` of them or all there are. While
 * nobody comes or goes and the number of places stays, after any number of turns nobody has had one more or less than his
 * exact share of them (see TurnTaking). Of former placements each who could be shown then is owed his share, less the turns
 * he had: so a newcomer, or one whose sharing was paused, begins with nothing to catch up on.
 */
export function pickNext(weights: Weights, earlier: Earlier[], places: number): string[] {
  const slugs = Object.keys(weights)
  const count = Math.min(places, slugs.length)
  if (!count) return []
  const owed = owedTo(earlier)
  const turns = new TurnTaking(
    sharesOf(Object.values(weights), count),
    slugs.map((slug) => -(owed.get(slug) ?? 0)),
  )
  const picked = new Set<number>()
  while (picked.size < count) picked.add(turns.next(picked))
  return [...picked].map((at) => slugs[at])
}

/** Turns that each should have had of these placements, less those he had. */
function owedTo(earlier: Earlier[]): Map<string, number> {
  const owed = new Map<string, number>()
  const add = (slug: string, turns: number) => owed.set(slug, (owed.get(slug) ?? 0) + turns)
  for (const { items, weights } of earlier) {
    const shares = items.length ? sharesOf(Object.values(weights), items.length) : []
    for (const [at, slug] of Object.keys(weights).entries()) add(slug, items.length * shares[at])
    for (const slug of items) add(slug, -1)
  }
  return owed
}
