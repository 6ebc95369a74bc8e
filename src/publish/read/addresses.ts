import { ADDRESSED, type AddressedSlug } from '../../../collections/slugs'
import type { AddressRecord } from '../records'
import { instant, type Row, text } from './values'

/** A row of the address registry: a slug that was public, and the key of the record it was given to. */
export type Address = {
  collection: AddressedSlug
  slug: string
  record: string
  /** ISO instant since when the record is no longer public. */
  removedAt?: string
}

/** An address that was public once; nothing when it never was. */
export function address(from: Row): Address | undefined {
  const collection = ADDRESSED.find((name) => name === from.collection)
  const slug = text(from.slug)
  if (!collection || !slug || from.published !== true) return undefined
  return { collection, slug, record: String(from.record), removedAt: instant(from.removedAt) }
}

type Published = Record<AddressedSlug, ReadonlyMap<string, { slug: string }>>

/** Slugs that were public and no longer are a published record's own. */
export function formerAddresses(addresses: Iterable<Address>, published: Published) {
  const own = new Map(
    ADDRESSED.map((name) => [name, new Set([...published[name].values()].map(({ slug }) => slug))]),
  )
  const former: AddressRecord[] = []
  for (const { collection, slug, record, removedAt } of addresses) {
    if (own.get(collection)?.has(slug)) continue
    const isPublic = published[collection].has(record)
    former.push({ collection, slug, ...(isPublic ? { movedTo: record } : { record, removedAt }) })
  }
  return former
}
