import type { PayloadRequest } from 'payload'
import type { Problem } from '../messages'
import { hasKind, slugsOf } from '../slugs'

/** A shop that is a stop of a walk can't be without a position. */
export async function neededByTours({
  id,
  req,
}: {
  id?: number | string
  req: PayloadRequest
}): Promise<Problem | undefined> {
  if (!id || !hasKind(req.payload, 'tours')) return undefined
  const { docs } = await req.payload.find({
    collection: slugsOf(req.payload).tours,
    where: { 'stops.shop': { equals: id } },
    depth: 0,
    limit: 5,
    pagination: false,
    select: { name: true },
    req,
  })
  const tours = docs.map(({ name }) => `«\u00a0${name}\u00a0»`).join(', ')
  return docs.length ? { key: 'positionNeeded', values: { tours } } : undefined
}
