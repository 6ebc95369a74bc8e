import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import type { Epoch } from '../measuring/epoch'
import { instant, key, keys, type Row, text, texts } from '../publish/read/values'

/** A published partner, as far as picking goes. `excludes`: ids. `since`: ISO instant of the record's first save. */
export type Candidate = {
  id: string
  slug: string
  paused: boolean
  excludes: string[]
  since: string
}

/** Published partners, the oldest record first: in an order that is the same on every database. */
export async function publishedPartners(req: PayloadRequest): Promise<Candidate[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugsOf(req.payload).partners,
    where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    ...{ limit: 0, pagination: false, req },
  })
  return docs
    .flatMap((row) => {
      const [id, slug] = [key(row.id), text(row.slug)]
      const since = instant(row.createdAt) ?? ''
      const paused = row.paused === true
      return id && slug ? [{ id, slug, paused, since, excludes: keys(row.excludes) }] : []
    })
    .sort((a, b) => (a.since + a.slug < b.since + b.slug ? -1 : 1))
}

/** A placement that stands, with whom it shows. `at`: ISO instant at which they were picked. */
export type Placed = { items: string[]; at: string }

/** Placements of a partner, the first one first. */
export async function placementsOf(partner: string, req: PayloadRequest): Promise<Placed[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugsOf(req.payload).placements,
    where: { partner: { equals: partner } },
    ...{ limit: 0, pagination: false, sort: 'createdAt', req },
  })
  return docs.map((row) => ({ items: texts(row.items), at: instant(row.createdAt) ?? '' }))
}

/** The last day made up before an ISO day; nothing before the first one. */
export async function epochBefore(day: string, req: PayloadRequest): Promise<Epoch | undefined> {
  const { docs } = await req.payload.db.find<Epoch & { id: string }>({
    collection: slugsOf(req.payload).epochs,
    where: { day: { less_than: day } },
    ...{ limit: 1, pagination: false, sort: '-day', req },
  })
  return docs[0]
}

/** Slugs as they are today, of partners that were shown under another one. */
export async function slugsToday(
  slugs: string[],
  partners: Candidate[],
  req: PayloadRequest,
): Promise<Map<string, string>> {
  const today = new Map(partners.map(({ slug }) => [slug, slug]))
  const former = slugs.filter((slug) => !today.has(slug))
  if (!former.length) return today
  const { docs } = await req.payload.db.find<Row>({
    collection: slugsOf(req.payload).addresses,
    where: { key: { in: former.map((slug) => `partners/${slug}`) } },
    ...{ limit: 0, pagination: false, req },
  })
  for (const { slug, record } of docs) {
    const partner = partners.find(({ id }) => id === key(record))
    if (partner && text(slug)) today.set(String(slug), partner.slug)
  }
  return today
}
