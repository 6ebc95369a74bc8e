import type { PayloadRequest, Where } from 'payload'
import { SLUGS } from '../../collections/slugs'

export type AddressRow = {
  id: string
  slug: string
  record: string
  published: boolean
  removedAt?: string | null
}

export const keyOf = (collection: string, slug: string) => `${collection}/${slug}`

/** Rows of the address registry that match. */
export async function addressRows(where: Where, req: PayloadRequest): Promise<AddressRow[]> {
  const { docs } = await req.payload.db.find<AddressRow>({
    collection: SLUGS.addresses,
    where,
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Rows of one record. */
export const rowsOfRecord = (collection: string, id: number | string, req: PayloadRequest) =>
  addressRows(
    { and: [{ collection: { equals: collection } }, { record: { equals: String(id) } }] },
    req,
  )
