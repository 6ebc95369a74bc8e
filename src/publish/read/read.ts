import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { ADDRESSED, type AddressedSlug, SLUGS } from '../../../collections/slugs'
import type { AddressRecord, Records } from '../records'
import { type Hashes, mediaRecord } from './media'
import { inReadyLanguages } from './readyLanguages'
import { partnerRecord, perimeterRecord, recommendationRecord, shopRecord } from './records'
import type { Row } from './values'
import { tourRecord, videoRecord } from './walks'

export type Reading = {
  records: Records
  /** Keys of the outbox's rows that these records already answer. */
  changes: (string | number)[]
}

type Find = (collection: string, publishedOnly?: boolean) => Promise<Row[]>

/**
 * Reads all that is published, inside one transaction: nothing half written is seen, and a change committed later
 * keeps its row in the outbox. The rows are read first.
 */
export async function read(
  payload: Payload,
  locales: string[],
  uploads: string,
  hashes: Hashes,
): Promise<Reading> {
  const { rows, changes } = await inTransaction(payload, async (find) => {
    const changed = await find(SLUGS.changes)
    return { changes: changed.map(({ id }) => id as string | number), rows: await readRows(find) }
  })
  const media = await Promise.all(
    rows.media.map((row) => mediaRecord(row, locales, uploads, hashes)),
  )
  const ready = (row: Row) => inReadyLanguages(row, locales)
  const published = {
    partners: rows.partners.map((row) => partnerRecord(ready(row), locales)),
    shops: rows.shops.map((row) => shopRecord(ready(row), locales)),
    tours: rows.tours.map((row) => tourRecord(ready(row), locales)),
    videos: rows.videos.map((row) => videoRecord(ready(row), locales)),
    perimeters: rows.perimeters.map((row) => perimeterRecord(ready(row), locales)),
  }
  return {
    changes,
    records: {
      ...published,
      recommendations: rows.recommendations.flatMap(
        (row) => recommendationRecord(row, locales) ?? [],
      ),
      media: media.filter((one) => one !== undefined),
      addresses: addressRecords(rows.addresses, published),
    },
  }
}

const readRows = async (find: Find) => ({
  partners: await find(SLUGS.partners, true),
  shops: await find(SLUGS.shops, true),
  tours: await find(SLUGS.tours, true),
  videos: await find(SLUGS.videos, true),
  perimeters: await find(SLUGS.perimeters, true),
  recommendations: await find(SLUGS.recommendations, true),
  media: await find(SLUGS.media),
  addresses: await find(SLUGS.addresses),
})

/** Slugs that were public and no longer are a published record's own. */
function addressRecords(
  rows: Row[],
  published: Record<AddressedSlug, { id: string; slug: string }[]>,
): AddressRecord[] {
  const ids = new Map(ADDRESSED.map((name) => [name, new Set(published[name].map((r) => r.id))]))
  const own = new Map(ADDRESSED.map((name) => [name, new Set(published[name].map((r) => r.slug))]))
  return rows.flatMap((row) => {
    const collection = ADDRESSED.find((name) => name === row.collection)
    const slug = String(row.slug)
    if (!collection || row.published !== true || own.get(collection)?.has(slug)) return []
    const record = String(row.record)
    return [{ collection, slug, movedTo: ids.get(collection)?.has(record) ? record : undefined }]
  })
}

async function inTransaction<T>(payload: Payload, work: (find: Find) => Promise<T>): Promise<T> {
  // a MongoDB without replica set gives none: each query is then consistent in itself, and a change in between has its row
  const id = await payload.db.beginTransaction()
  const req = id === null ? undefined : ({ transactionID: id } as Partial<PayloadRequest>)
  const find: Find = async (collection, publishedOnly) => {
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      pagination: false,
      locale: 'all',
      trash: false,
      overrideAccess: true,
      where: publishedOnly ? { _status: { equals: 'published' } } : undefined,
      req,
    })
    return docs as unknown as Row[]
  }
  try {
    return await work(find)
  } finally {
    // nothing was written: ending it is all there is to do
    if (id !== null) await payload.db.rollbackTransaction(id)
  }
}
