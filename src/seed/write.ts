import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { inTransaction } from '../database/in-transaction'

export type Locale = 'fr' | 'en'

/** Slug (or file name) to id. */
export type Ids = Record<string, string>

type Data = Record<string, unknown>

/** A record's fields in one language. */
export type ToDocument<Seed> = (seed: Seed, locale: Locale) => Data

/** Writes those records that aren't there yet, published, in both languages. @returns the ids of all of them */
export async function makeAll<Seed extends { slug: string }>(
  payload: Payload,
  collection: CollectionSlug,
  seeds: Seed[],
  toDocument: ToDocument<Seed>,
): Promise<Ids> {
  const ids: Ids = {}
  for (const seed of seeds) {
    ids[seed.slug] = await makeByValues(payload, collection, { slug: seed.slug }, (locale) => ({
      slug: seed.slug,
      ...toDocument(seed, locale),
    }))
  }
  return ids
}

/** Writes one record unless there is one with these values, trashed ones included. @returns its id */
export async function makeByValues(
  payload: Payload,
  collection: CollectionSlug,
  values: Record<string, string>,
  toData: (locale: Locale) => Data,
  status: 'published' | 'draft' = 'published',
): Promise<string> {
  const where: Where = {
    and: Object.entries(values).map(([key, equals]) => ({ [key]: { equals } })),
  }
  const { docs } = await payload.find({
    collection,
    where,
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  if (docs[0]) return String(docs[0].id)
  // both languages or nothing: killed in between, the next run finds nothing and begins again
  return inTransaction(payload, (req) => createInBoth(req, collection, toData, status))
}

async function createInBoth(
  req: PayloadRequest,
  collection: CollectionSlug,
  toData: (locale: Locale) => Data,
  status: 'published' | 'draft',
) {
  const settings = { collection, depth: 0, req, draft: status === 'draft' }
  const french = { ...toData('fr'), _status: status }
  const doc = await req.payload.create({ ...settings, locale: 'fr', data: french })
  const english = withRowIds({ ...toData('en'), _status: status }, doc as unknown as Data)
  await req.payload.update({ ...settings, id: doc.id, locale: 'en', data: english })
  return String(doc.id)
}

/** The same rows in the other language, not new ones. */
function withRowIds(data: Data, saved: Data): Data {
  const rows = Object.entries(data).map(([key, value]) => {
    const before = saved[key]
    if (!Array.isArray(value) || !Array.isArray(before)) return [key, value]
    return [key, value.map((row, index) => (isRow(row) ? { ...row, id: before[index]?.id } : row))]
  })
  return Object.fromEntries(rows)
}

const isRow = (value: unknown): value is Data => typeof value === 'object' && value !== null
