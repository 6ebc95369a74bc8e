import type { CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { SLUGS } from '../../collections/slugs'

/** Rows that only tell of a record: what is proposed for it, who was asked about it, what was found on its pages. */
export const TIED: readonly string[] = [SLUGS.proposals, SLUGS.shopLinks, SLUGS.siteChecks]

/**
 * Deletes with a record what is tied to it: none of it stands in the way, and none makes sense without it. In the trash a
 * record keeps them, for it may come back.
 */
export const dropTied: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const own = String(id)
  const ofRecord: Where = {
    and: [{ collection: { equals: collection.slug } }, { record: { equals: own } }],
  }
  if (collection.slug === SLUGS.partners) {
    await drop(req, SLUGS.proposals, { or: [ofRecord, { partner: { equals: own } }] })
    await drop(req, SLUGS.siteChecks, { partner: { equals: own } })
  } else await drop(req, SLUGS.proposals, ofRecord)
  if (collection.slug === SLUGS.shops) await drop(req, SLUGS.shopLinks, { shop: { equals: own } })
}

async function drop({ payload, transactionID }: PayloadRequest, collection: string, where: Where) {
  // a host may have the suite's shops alone
  if (!payload.collections[collection]) return
  await payload.db.deleteMany({ collection, where, req: { transactionID } })
}
