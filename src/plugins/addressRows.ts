import type { PayloadRequest, Where } from 'payload'
import { type Kind, slugsOf } from '../../collections/slugs'

export type AddressRow = {
  id: string
  slug: string
  record: string
  published: boolean
  removedAt?: string | null
}

export const keyOf = (kind: Kind | undefined, slug: string) => `${kind}/${slug}`

/** Rows of the address registry that match. */
export async function addressRows(where: Where, req: PayloadRequest): Promise<AddressRow[]> {
  const { docs } = await req.payload.db.find<AddressRow>({
    collection: slugsOf(req.payload).addresses,
    where,
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Rows of one record. */
export const rowsOfRecord = (kind: Kind | undefined, id: number | string, req: PayloadRequest) =>
  addressRows({ and: [{ kind: { equals: kind } }, { record: { equals: String(id) } }] }, req)
