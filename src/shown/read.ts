import type { PayloadRequest, Where } from 'payload'
import { type AddressedSlug, hasKind, kindIn, slugsOf } from '../../collections/slugs'
import { liveRow } from '../plugins/liveRow'
import { mentioners, type Referrer, referrers } from '../plugins/referrers'
import { readShowing } from './sites'

/** Where a record is shown, and how it stands in public. */
export type Shown = {
  live: { slug?: string; lifecycle?: string }
  /** Names of the partners whose sites have shown it in the last four weeks, the most seen first. */
  sites: string[]
  /** Walks that stop there. */
  stops: { number: string; walk: string }[]
  /** Names of the partners it is recommended to. */
  recommendedTo: string[]
  /** What else refers to it, as "vidéo « Nos artisans »". */
  others: Other[]
  /** Whose stories name it: its name stays there when it is gone. */
  mentionedBy: Other[]
}

export type Other = { label: Referrer['collection']['labels']['singular']; name: string }

/** More than a dialog can say. */
const MOST = 50

type Row = { id: string | number } & Record<string, unknown>

/** Reads as the server: whoever asks has been let in as one who edits records. */
export async function readShown(
  req: PayloadRequest,
  kind: AddressedSlug,
  id: string,
  now = new Date(),
): Promise<Shown> {
  const collection = slugsOf(req.payload)[kind]
  const live = (await liveRow(collection, id, req)) as Record<string, unknown>
  const slug = typeof live.slug === 'string' ? live.slug : undefined
  const [sites, stops, recommendedTo, all, mentioning] = await Promise.all([
    slug ? sitesShowing(req, `${kind}/${slug}`, now) : [],
    kind === 'shops' ? stopsAt(req, id) : [],
    kind === 'shops' ? partnersOf(req, id) : [],
    referrers(collection, id, false, req),
    mentioners(collection, id, req),
  ])
  const isTold = (from: Referrer) =>
    kind === 'shops' && ['tours', 'recommendations'].includes(kindIn(from.collection) ?? '')
  return {
    live: { slug, lifecycle: live.lifecycle as string | undefined },
    ...{ sites, stops, recommendedTo },
    others: all.filter((one) => !isTold(one)).map(asOther),
    mentionedBy: mentioning.map(asOther),
  }
}

const asOther = ({ collection: { labels }, name }: Referrer): Other => ({
  label: labels.singular,
  name,
})

/** Of partners that are gone meanwhile, their slugs. */
async function sitesShowing(req: PayloadRequest, item: string, now: Date): Promise<string[]> {
  const seen = (await readShowing(req, now)).get(item) ?? []
  const slugs = [...seen].sort(([, one], [, other]) => other - one).map(([slug]) => slug)
  if (!slugs.length) return []
  const partners = await rows(req, 'partners', { slug: { in: slugs } }, ['slug', 'name'])
  const names = new Map(partners.map(({ slug, name }) => [slug, String(name)]))
  return slugs.map((slug) => names.get(slug) ?? slug)
}

async function stopsAt(req: PayloadRequest, shop: string): Promise<Shown['stops']> {
  const walks = await rows(req, 'tours', { 'stops.shop': { in: [shop] } }, ['name', 'stops'])
  return walks.flatMap(({ name, stops }) =>
    (stops as { shop?: unknown; number?: string }[])
      .filter((stop) => String(stop.shop) === shop)
      .map(({ number }) => ({ number: number ?? '', walk: String(name) })),
  )
}

async function partnersOf(req: PayloadRequest, shop: string): Promise<string[]> {
  const where = { shop: { equals: shop } }
  const recommended = await rows(req, 'recommendations', where, ['partner'])
  const ids = recommended.map(({ partner }) => partner as string)
  if (!ids.length) return []
  const partners = await rows(req, 'partners', { id: { in: ids } }, ['name'])
  return partners.map(({ name }) => String(name)).sort((a, b) => a.localeCompare(b, 'fr'))
}

async function rows(
  { payload }: PayloadRequest,
  kind: 'partners' | 'recommendations' | 'tours',
  where: Where,
  fields: string[],
): Promise<Row[]> {
  if (!hasKind(payload, kind)) return []
  const { docs } = await payload.find({
    collection: slugsOf(payload)[kind],
    where: { and: [where, { _status: { equals: 'published' } }] },
    select: Object.fromEntries(fields.map((name) => [name, true])) as never,
    ...{ depth: 0, limit: MOST, pagination: false, overrideAccess: true },
  })
  return docs as unknown as Row[]
}
