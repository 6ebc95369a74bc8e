import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { kindIn, kindOf, slugsOf } from '../../collections/slugs'
import { rowsOfRecord } from './addressRows'
import { liveRow } from './liveRow'
import { withHooks } from './withHooks'

/**
 * Leaves a row in the outbox for each change that the edition may show, in the transaction of the change itself: what
 * is committed is published, whatever happens in between. Goes behind the hooks that claim addresses.
 */
export const outboxed = (collection: CollectionConfig): CollectionConfig =>
  withHooks(collection, { afterChange: [noteChange], afterDelete: [noteDeletion] })

const noteChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  const hasDrafts = Boolean(collection.versions?.drafts)
  const concerns = !hasDrafts || (await wasEverPublic(collection, doc.id, previousDoc, req))
  if (concerns) await note(collection.slug, doc.id, req)
}

const noteDeletion: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  note(collection.slug, id, req)

// answers nothing: what a hook returns takes the place of the record
async function note(slug: string, id: number | string, req: PayloadRequest): Promise<void> {
  await req.payload.db.create({
    collection: slugsOf(req.payload).changes,
    data: {
      ...{ kind: kindOf(req.payload, slug), record: String(id) },
      at: new Date().toISOString(),
    },
    req,
  })
}

type Collection = Parameters<CollectionAfterChangeHook>[0]['collection']

async function wasEverPublic(
  collection: Collection,
  id: number | string,
  previousDoc: { _status?: string } | undefined,
  req: PayloadRequest,
): Promise<boolean> {
  const live = await liveRow(collection.slug, id, req)
  if (live._status === 'published' || previousDoc?._status === 'published') return true
  const addresses = await rowsOfRecord(kindIn(collection), id, req)
  if (addresses.some(({ published }) => published)) return true
  const { db } = req.payload
  const ofRecord = { parent: { equals: id } }
  const published = await db.countVersions({
    collection: collection.slug,
    where: { and: [ofRecord, { 'version._status': { equals: 'published' } }] },
    req,
  })
  if (published.totalDocs) return true
  // versions are pruned, the oldest first: then nobody knows, and one publish too many does no harm
  const all = await db.countVersions({ collection: collection.slug, where: ofRecord, req })
  const { maxPerDoc } = collection.versions || {}
  return Boolean(maxPerDoc) && all.totalDocs >= maxPerDoc!
}
