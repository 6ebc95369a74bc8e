import type { PayloadRequest } from 'payload'
import type { Problem } from '../messages'
import { SLUGS } from '../slugs'

/** A shop that is a stop of a walk can't be without a position. */
export async function neededByTours({
  id,
  req,
}: {
  id?: number | string
  req: PayloadRequest
}): Promise<Problem | undefined> {
  if (!id || !req.payload.collections[SLUGS.tours]) return undefined
  const { docs } = await req.payload.find({
    collection: SLUGS.tours,
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
