import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  ValidationError,
} from 'payload'
import { slugOf } from '../../collections/checks/slug'
import { tell } from '../../collections/messages'
import { type Kind, kindIn, slugsOf } from '../../collections/slugs'
import { addressRows, keyOf, rowsOfRecord } from './addressRows'
import { freeSlug } from './freeSlug'
import { isPublic, liveRow } from './liveRow'
import { withHooks } from './withHooks'

/**
 * Gives each record an address that is never another's: what has been public once, in a stranger's page or in print,
 * goes on leading to the record it was made for. Claims are written in the transaction of the record itself.
 */
export const addressed = (collection: CollectionConfig): CollectionConfig =>
  withHooks(collection, {
    beforeValidate: [chooseSlug],
    beforeChange: [keepFormerSlugs],
    afterChange: [claim],
    afterDelete: [release],
  })

const chooseSlug: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (!data) return data
  const typed = typeof data.slug === 'string' ? slugOf(data.slug) : ''
  if (typed) return { ...data, slug: typed }
  const isKept = data.slug === undefined && originalDoc?.slug
  const name = nameIn(data.name) ?? nameIn(originalDoc?.name)
  if (isKept || !name) return data
  // a name without a single Latin letter or digit still gets an address
  const kind = kindIn(collection)!
  const base = slugOf(name) || kind
  return { ...data, slug: await freeSlug(kind, base, originalDoc?.id, req) }
}

// a name is a text, or a text for each locale when all are written at once
const nameIn = (name: unknown): string | undefined =>
  typeof name === 'string' ? name || undefined : nameIn(Object.values(name ?? {})[0] ?? '')

const keepFormerSlugs: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const rows = originalDoc?.id ? await rowsOfRecord(kindIn(collection), originalDoc.id, req) : []
  const slug = data.slug ?? originalDoc?.slug
  const former = rows.filter((row) => row.published && row.slug !== slug)
  return { ...data, formerSlugs: former.map((row) => row.slug) }
}

const claim: CollectionAfterChangeHook = async ({ collection, data, doc, previousDoc, req }) => {
  const slug: string | undefined = data.slug ?? previousDoc?.slug
  if (!slug) return
  const { id } = doc
  const kind = kindIn(collection)!
  const live = await liveRow(collection.slug, id, req)
  const published = isPublic(live) && live.slug === slug
  const [row] = await addressRows({ key: { equals: keyOf(kind, slug) } }, req)
  if (row && row.record !== String(id)) throw taken(kind, slug, req)
  if (!row) await create(kind, slug, id, published, req)
  else if (published && !row.published)
    await req.payload.db.updateOne({
      collection: slugsOf(req.payload).addresses,
      id: row.id,
      data: { published: true },
      req,
    })
  await giveBack(kind, id, [slug, isPublic(live) ? live.slug : slug], req)
  await noteRemoval(kind, id, isPublic(live), req)
}

type Req = Parameters<CollectionAfterChangeHook>[0]['req']

async function create(kind: Kind, slug: string, id: number | string, published: boolean, req: Req) {
  const since = new Date().toISOString()
  const key = keyOf(kind, slug)
  const data = { key, kind, slug, record: String(id), published, since }
  try {
    await req.payload.db.create({ collection: slugsOf(req.payload).addresses, data, req })
  } catch (error) {
    // another process claimed it a moment ago: the unique key, or MongoDB's conflict of two transactions
    if (error instanceof ValidationError || /WriteConflict/.test(String(error)))
      throw taken(kind, slug, req)
    throw error
  }
}

// a slug that was only ever in a draft is free again
async function giveBack(
  kind: Kind,
  id: number | string,
  kept: (string | null | undefined)[],
  req: Req,
) {
  const rows = await rowsOfRecord(kind, id, req)
  for (const row of rows.filter(({ published, slug }) => !published && !kept.includes(slug)))
    await req.payload.db.deleteOne({
      collection: slugsOf(req.payload).addresses,
      where: { id: { equals: row.id } },
      req,
    })
}

const release: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const kind = kindIn(collection)!
  await giveBack(kind, id, [], req)
  await noteRemoval(kind, id, false, req)
}

// since when a record that was public is not: feeds tell it to those who have copied the record
async function noteRemoval(kind: Kind, id: number | string, isPublicNow: boolean, req: Req) {
  const rows = await rowsOfRecord(kind, id, req)
  const removedAt = isPublicNow ? null : new Date().toISOString()
  for (const row of rows.filter((one) => one.published && Boolean(one.removedAt) === isPublicNow))
    await req.payload.db.updateOne({
      collection: slugsOf(req.payload).addresses,
      id: row.id,
      data: { removedAt },
      req,
    })
}

const taken = (kind: Kind, slug: string, req: Req) =>
  new ValidationError(
    {
      collection: slugsOf(req.payload)[kind],
      errors: [{ path: 'slug', message: tell({ key: 'slugTaken', values: { slug } }, req) }],
      req,
    },
    req.t,
  )
