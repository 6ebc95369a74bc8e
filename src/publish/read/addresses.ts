import { ADDRESSED, type AddressedSlug } from '../../../collections/slugs'
import type { AddressRecord } from '../records'
import { instant, type Row, text } from './values'

/** A row of the address registry: a slug that was public, and the key of the record it was given to. */
export type Address = {
  collection: AddressedSlug
  slug: string
  record: string
  /** ISO instant at which the record got it; absent of the oldest ones. */
  since?: string
  /** ISO instant since when the record is no longer public. */
  removedAt?: string
}

/** An address that was public once; nothing when it never was. */
export function address(from: Row): Address | undefined {
  const collection = ADDRESSED.find((name) => name === from.kind)
  const slug = text(from.slug)
  if (!collection || !slug || from.published !== true) return undefined
  const [since, removedAt] = [instant(from.since), instant(from.removedAt)]
  return { collection, slug, record: String(from.record), since, removedAt }
}

type Published = Record<AddressedSlug, ReadonlyMap<string, { slug: string }>>

/** Slugs that were public and no longer are a published record's own. */
export function formerAddresses(addresses: Iterable<Address>, published: Published) {
  const own = new Map(
    ADDRESSED.map((name) => [name, new Set([...published[name].values()].map(({ slug }) => slug))]),
  )
  const all = [...addresses]
  const first = firstOnes(all)
  const former: AddressRecord[] = []
  for (const one of all) {
    const { collection, slug, record, removedAt } = one
    if (own.get(collection)?.has(slug)) continue
    const isPublic = published[collection].has(record)
    const whose = isPublic ? { movedTo: record } : { record, removedAt }
    former.push({ collection, slug, ...whose, ...(first.has(one) && { isFirst: true }) })
  }
  return former
}

/** The address that each record had before all others; of those that are equally old, the first by name. */
function firstOnes(addresses: Address[]): Set<Address> {
  const first = new Map<string, Address>()
  for (const one of addresses) {
    const key = `${one.collection}/${one.record}`
    const before = first.get(key)
    if (!before || ageOf(one) < ageOf(before)) first.set(key, one)
  }
  return new Set(first.values())
}

const ageOf = ({ since = '', slug }: Address) => `${since} ${slug}`
