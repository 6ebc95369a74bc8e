import type { PayloadRequest } from 'payload'

export type LiveRow = { slug?: string | null; _status?: string | null; deletedAt?: string | null }

/**
 * The row that the edition is made from, as it now stands in the open transaction. After a draft save over a published
 * record and after unpublishing, hooks are given the same two documents: only this row tells them apart.
 */
export const liveRow = async (
  collection: string,
  id: number | string,
  req: PayloadRequest,
): Promise<LiveRow> =>
  (await req.payload.db.findOne<LiveRow & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })) ?? {}

export const isPublic = ({ _status, deletedAt }: LiveRow) => _status === 'published' && !deletedAt
