import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { SLUGS } from '../../../collections/slugs'
import type { RecordLinks } from './answer'

export type Key = { collection: string; slug: string }

/**
 * Names of records and where they are edited, as the one who asks may read them. What isn't found goes by its slug.
 */
export async function linksOf(
  keys: Key[],
  req: PayloadRequest,
): Promise<(key: Key) => RecordLinks> {
  const found = new Map<string, RecordLinks>()
  const collections = [...new Set(keys.map(({ collection }) => collection))]
  await Promise.all(
    collections.map(async (collection) => {
      if (!req.payload.collections[collection]) return
      const slugs = keys.filter((key) => key.collection === collection).map(({ slug }) => slug)
      for (const [slug, links] of await inCollection(collection, slugs, req))
        found.set(`${collection}/${slug}`, links)
    }),
  )
  return ({ collection, slug }) => found.get(`${collection}/${slug}`) ?? { name: slug }
}

async function inCollection(
  collection: string,
  slugs: string[],
  req: PayloadRequest,
): Promise<[string, RecordLinks][]> {
  const { config } = req.payload.collections[collection]
  const title = config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { or: slugs.map((slug) => whereSlug(collection, slug)) },
    depth: collection === SLUGS.recommendations ? 1 : 0,
    limit: slugs.length,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const { admin } = req.payload.config.routes
  return docs.map((doc) => {
    const row = doc as Record<string, unknown>
    const slug = keyIn(collection, row)
    const name = typeof row[title] === 'string' && title !== 'id' ? String(row[title]) : slug
    return [slug, { name, form: `${admin}/collections/${collection}/${row.id}` }]
  })
}

function whereSlug(collection: string, slug: string): Where {
  if (collection === SLUGS.media) return { id: { equals: slug } }
  if (collection !== SLUGS.recommendations) return { slug: { equals: slug } }
  const [partner, shop] = slug.split('/')
  return { and: [{ 'partner.slug': { equals: partner } }, { 'shop.slug': { equals: shop } }] }
}

/** How the publisher names a record: a medium by its id, a recommendation by the two that it joins (at depth 1). */
export function keyIn(collection: string, row: Record<string, unknown>): string {
  if (collection === SLUGS.media) return String(row.id)
  if (collection !== SLUGS.recommendations) return String(row.slug)
  const [partner, shop] = [row.partner, row.shop].map((one) => (one as { slug?: string })?.slug)
  return `${partner}/${shop}`
}
