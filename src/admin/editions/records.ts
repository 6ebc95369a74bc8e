import type { PayloadRequest, Where } from 'payload'
import { hasKind, type Kind, slugsOf } from '../../../collections/slugs'
import type { RecordLinks } from './answer'

/** `collection`: its kind. */
export type Key = { collection: string; slug: string }

/**
 * Names of records and where they are edited, as the one who asks may read them. What isn't found goes by its slug.
 */
export async function linksOf(
  keys: Key[],
  req: PayloadRequest,
): Promise<(key: Key) => RecordLinks> {
  const found = new Map<string, RecordLinks>()
  const kinds = [...new Set(keys.map(({ collection }) => collection as Kind))]
  await Promise.all(
    kinds.map(async (kind) => {
      if (!hasKind(req.payload, kind)) return
      const slugs = keys.filter((key) => key.collection === kind).map(({ slug }) => slug)
      for (const [slug, links] of await ofKind(kind, slugs, req))
        found.set(`${kind}/${slug}`, links)
    }),
  )
  return ({ collection, slug }) => found.get(`${collection}/${slug}`) ?? { name: slug }
}

async function ofKind(
  kind: Kind,
  slugs: string[],
  req: PayloadRequest,
): Promise<[string, RecordLinks][]> {
  const collection = slugsOf(req.payload)[kind]
  const { config } = req.payload.collections[collection]
  const title = config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    where: { or: slugs.map((slug) => whereSlug(kind, slug)) },
    depth: kind === 'recommendations' ? 1 : 0,
    limit: slugs.length,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const { admin } = req.payload.config.routes
  return docs.map((doc) => {
    const row = doc as Record<string, unknown>
    const slug = keyIn(kind, row)
    const name = typeof row[title] === 'string' && title !== 'id' ? String(row[title]) : slug
    return [slug, { name, form: `${admin}/collections/${collection}/${row.id}` }]
  })
}

function whereSlug(kind: Kind, slug: string): Where {
  if (kind === 'media') return { id: { equals: slug } }
  if (kind !== 'recommendations') return { slug: { equals: slug } }
  const [partner, shop] = slug.split('/')
  return { and: [{ 'partner.slug': { equals: partner } }, { 'shop.slug': { equals: shop } }] }
}

/** How the publisher names a record: a medium by its id, a recommendation by the two that it joins (at depth 1). */
export function keyIn(kind: Kind, row: Record<string, unknown>): string {
  if (kind === 'media') return String(row.id)
  if (kind !== 'recommendations') return String(row.slug)
  const [partner, shop] = [row.partner, row.shop].map((one) => (one as { slug?: string })?.slug)
  return `${partner}/${shop}`
}
