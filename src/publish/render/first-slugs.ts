import type { AddressedSlug } from '../../../collections/slugs'
import type { Records } from '../records'

/**
 * The first slug that each renamed record ever had, by any it has or had, as "tours/nord-du-18e": what is known by it
 * outlives every rename.
 */
export function firstSlugs(records: Records): Map<string, string> {
  const firstOf = new Map<string, string>()
  for (const { collection, slug, movedTo, isFirst } of records.addresses)
    if (isFirst && movedTo) firstOf.set(`${collection}/${movedTo}`, slug)
  const found = new Map<string, string>()
  const note = (collection: AddressedSlug, id: string | undefined, slug: string) => {
    const first = id && firstOf.get(`${collection}/${id}`)
    if (first) found.set(`${collection}/${slug}`, first)
  }
  for (const { collection, slug, movedTo } of records.addresses) note(collection, movedTo, slug)
  for (const collection of COLLECTIONS)
    for (const { id, slug } of records[collection]) note(collection, id, slug)
  return found
}

const COLLECTIONS = ['partners', 'shops', 'tours', 'videos', 'perimeters'] as const
