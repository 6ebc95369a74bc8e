import type { PayloadRequest, Where } from 'payload'
import { type AddressedSlug, slugsOf } from '../../../collections/slugs'
import type { Other } from '../read'
import { readShowing } from '../sites'
import { referringEach } from './referring'

/** One of many records, and where it is shown. */
export type ShownOne = {
  name: string
  /** On how many partners' sites, in the last four weeks. */
  sites: number
  /** What refers to it. */
  others: Other[]
}

export type ShownMany = {
  /** How many of those chosen are public. */
  live: number
  /** Those of them that are shown somewhere, the most seen first. */
  shown: ShownOne[]
}

/** A list of the admin has a hundred rows at most; of more, the first in the order of names are looked at. */
export const MOST_LOOKED_AT = 200

type Row = { id: string | number; name?: unknown; slug?: string | null }

/** Where the public ones among these records are shown. What the asker may not read is not among them. */
export async function readShownMany(
  req: PayloadRequest,
  kind: AddressedSlug,
  chosen: Where,
  now = new Date(),
): Promise<ShownMany> {
  const { docs, totalDocs } = await req.payload.find({
    collection: slugsOf(req.payload)[kind],
    where: { and: [chosen, { _status: { equals: 'published' } }] },
    select: { name: true, slug: true } as never,
    ...{ depth: 0, limit: MOST_LOOKED_AT, sort: 'search', overrideAccess: false, req },
  })
  const rows = docs as unknown as Row[]
  if (!rows.length) return { live: 0, shown: [] }
  const ids = rows.map(({ id }) => String(id))
  const [showing, referring] = await Promise.all([
    readShowing(req, now),
    referringEach(req, slugsOf(req.payload)[kind], ids),
  ])
  const shown = rows
    .map(({ id, name, slug }) => ({
      name: String(name ?? slug ?? id),
      sites: showing.get(`${kind}/${slug}`)?.size ?? 0,
      others: (referring.get(String(id)) ?? []).map(({ collection: { labels }, name }) => ({
        label: labels.singular,
        name,
      })),
    }))
    .filter(({ sites, others }) => sites || others.length)
    .sort((one, other) => other.sites - one.sites)
  return { live: totalDocs, shown }
}
