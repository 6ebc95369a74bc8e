import type { CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { hasKind, type Kind, kindIn, slugsOf } from '../../collections/slugs'

/** Rows that only tell of a record: what is proposed for it, who was asked about it, what was found on its pages. */
export const TIED: readonly (Kind | undefined)[] = ['proposals', 'shopLinks', 'siteChecks']

/**
 * Deletes with a record what is tied to it: none of it stands in the way, and none makes sense without it. In the trash a
 * record keeps them, for it may come back.
 */
export const dropTied: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const own = String(id)
  const kind = kindIn(collection)
  const ofRecord: Where = {
    and: [{ kind: { equals: kind } }, { record: { equals: own } }],
  }
  if (kind === 'partners') {
    await drop(req, 'proposals', { or: [ofRecord, { partner: { equals: own } }] })
    await drop(req, 'siteChecks', { partner: { equals: own } })
  } else await drop(req, 'proposals', ofRecord)
  if (kind === 'shops') await drop(req, 'shopLinks', { shop: { equals: own } })
}

async function drop({ payload, transactionID }: PayloadRequest, kind: Kind, where: Where) {
  // a host may have the suite's shops alone
  if (!hasKind(payload, kind)) return
  await payload.db.deleteMany({
    collection: slugsOf(payload)[kind],
    where,
    req: { transactionID },
  })
}
