import type { CollectionBeforeValidateHook } from 'payload'
import {
  areInOrder,
  headOf,
  numbered,
  renumbered,
  type StopNumber,
} from '../../../collections/checks/stops'
import { type LiveRow, liveRow } from '../liveRow'

type Stop = StopNumber & { id?: string | null }

/** A walk as it was stored: its newest version, or what is public of it. */
type Stored = { stops?: Stop[] | null; lastNumber?: number | null; _status?: string | null }

/**
 * Numbers circulate on paper from the first publication on: a stop keeps its own, and a new one gets the number after
 * the highest that ever was, even if that stop is gone. Until then, numbers follow the order of the stops. `lastNumber`
 * is kept here and never taken from a client.
 */
export const numberStops: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? await storedWalks(collection.slug, originalDoc, req) : []
  const wasPublished = before.some(
    ({ lastNumber, _status }) => isNumber(lastNumber) || _status === 'published',
  )
  const given: Stop[] = Array.isArray(data.stops) ? data.stops : []
  const last = Math.max(0, ...before.map((walk) => lastOf(walk, given)))
  const stops = !wasPublished && areInOrder(given) ? renumbered(given) : numbered(given, last)
  const isPublic = wasPublished || data._status === 'published'
  return {
    ...data,
    ...(Array.isArray(data.stops) ? { stops } : {}),
    lastNumber: isPublic ? Math.max(last, ...stops.map(headOf)) : null,
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number'

async function storedWalks(
  collection: string,
  newest: (Stored & { id: number | string }) | undefined,
  req: Parameters<CollectionBeforeValidateHook>[0]['req'],
): Promise<Stored[]> {
  if (!newest) return []
  return [newest, (await liveRow(collection, newest.id, req)) as LiveRow & Stored]
}

/** The highest number of that walk; 0 when all numbers given begin anew from 1: the editor has decided so. */
function lastOf(walk: Stored, given: Stop[]): number {
  const numbers = new Map(walk.stops?.map(({ id, number }) => [id, number]))
  const isOther = ({ id, number }: Stop) => id && numbers.has(id) && numbers.get(id) !== number
  const isAnew = given.every(({ number }) => number) && areInOrder(given) && given.some(isOther)
  return isAnew ? 0 : Math.max(walk.lastNumber ?? 0, ...(walk.stops ?? []).map(headOf))
}
