import type { PayloadRequest } from 'payload'
import type { Epoch } from '../measuring/epoch'
import { own } from '../publish/own'
import { parisDay } from '../publish/paris'
import {
  type Candidate,
  epochBefore,
  type Placed,
  placementsOf,
  publishedPartners,
  slugsToday,
} from './known'
import { type Earlier, pickNext, type Weights } from './pick'

export type Picked = { items: string[] } | { refused: 'notPublished' | 'nobody' }

/**
 * Slugs of those shown in a partner's next placement, in their order. All is read within the transaction that will keep
 * the placement, and those are made one after the other: two that are saved at the same moment take different turns.
 * @param partner id of the partner on whose behalf
 */
export async function pickFor(
  { partner, places }: { partner: string; places: number },
  req: PayloadRequest,
): Promise<Picked> {
  const partners = await publishedPartners(req)
  const host = partners.find(({ id }) => id === partner)
  if (!host) return { refused: 'notPublished' }
  const others = partners.filter(({ id }) => id !== partner)
  const weights = weightsIn(await epochBefore('9999', req), isShowable(host, others))
  const items = pickNext(weights, await earlierOf(host, others, req), places)
  return items.length ? { items } : { refused: 'nobody' }
}

const isShowable = (host: Candidate, others: Candidate[]) =>
  others.filter(({ id, paused }) => !paused && !host.excludes.includes(id))

/** Weights of the last day made up; 1 for who was not in it, or is back from a pause. */
const weightsIn = (epoch: Epoch | undefined, candidates: Candidate[]): Weights =>
  Object.fromEntries(
    candidates.map(({ slug }) => [slug, own(epoch?.result.partners, slug)?.weight || 1]),
  )

/** Former placements with the weights of their time, as far as those who are still here are concerned. */
async function earlierOf(
  host: Candidate,
  others: Candidate[],
  req: PayloadRequest,
): Promise<Earlier[]> {
  const placed = await placementsOf(host.id, req)
  const today = await slugsToday([...new Set(placed.flatMap(({ items }) => items))], others, req)
  const epochs = new Map<string, Epoch | undefined>()
  const earlier: Earlier[] = []
  for (const one of placed) {
    const day = parisDay(new Date(one.at))
    if (!epochs.has(day)) epochs.set(day, await epochBefore(day, req))
    earlier.push({
      items: one.items.map((slug) => today.get(slug) ?? slug),
      weights: weightsIn(epochs.get(day), showableThen(host, others, one, epochs.get(day))),
    })
  }
  return earlier
}

/** Of those who are here today: who could be shown when that placement was made. */
function showableThen(
  host: Candidate,
  others: Candidate[],
  { at, items }: Placed,
  epoch: Epoch | undefined,
): Candidate[] {
  const facts = new Map(epoch?.facts.partners.map((partner) => [partner.slug, partner]))
  const excluded = facts.get(host.slug)?.excludes
  return others.filter(({ id, slug, paused, since }) => {
    if (items.includes(slug)) return true
    if (since > at) return false
    if (!epoch) return !paused && !host.excludes.includes(id)
    const then = facts.get(slug)
    return then && !then.paused && !excluded?.includes(slug)
  })
}
