import type { Payload } from 'payload'
import { GLOBAL_SLUGS, slugsOf } from '../../collections/slugs'
import { own } from '../publish/own'
import { partnerRecord, recommendationRecord, shopRecord } from '../publish/read/records'
import { pages } from '../publish/read/rows'
import { day as dayOf, number, row, type Row, text } from '../publish/read/values'
import { LARGEST_BOOST } from '../sharing/entitlement'
import type { EpochFacts, EpochPartner } from './epoch'

/** What the sharing rule knows, for each day that is asked for: what an editor has dated holds on its days only. */
export async function readFacts(payload: Payload): Promise<(day: string) => EpochFacts> {
  const partners = (await published(payload, slugsOf(payload).partners)).map((from) => ({
    ...partnerRecord(from, []),
    paused: from.paused === true,
    boost: row(from.boost),
  }))
  const shops = (await published(payload, slugsOf(payload).shops)).map((from) =>
    shopRecord(from, []),
  )
  const recommendations = (await published(payload, slugsOf(payload).recommendations)).flatMap(
    (from) => recommendationRecord(from, []) ?? [],
  )
  const rule = await readRule(payload)
  const slugs = new Map(partners.map(({ id, slug }) => [id, slug]))
  const shopsById = new Map(shops.map((shop) => [shop.id, shop]))

  return (day) => {
    const recommended: EpochFacts['recommended'] = {}
    for (const { partner, shop, from, until } of recommendations) {
      const host = slugs.get(partner)
      const item = shopsById.get(shop)
      if (!host || !item || (from && day < from) || (until && until < day)) continue
      const isClosed = item.lifecycle === 'closed' || Boolean(item.closedOn && item.closedOn <= day)
      const others = own(recommended, host) ?? []
      if (isClosed || others.includes(item.slug)) continue
      recommended[host] = [...others, item.slug].sort()
    }
    const known = partners.map(({ slug, excludes, paused, boost }): EpochPartner => {
      const inForce = boostOn(day, boost)
      return {
        slug,
        excludes: excludes.flatMap((id) => slugs.get(id) ?? []).sort(),
        ...(inForce && { boost: inForce }),
        ...(paused && { paused }),
      }
    })
    return { rule, partners: known.sort((a, b) => (a.slug < b.slug ? -1 : 1)), recommended }
  }
}

/** The boost that holds on a day: only one with both its days and a reason, and never more than the largest. */
function boostOn(day: string, boost: Row): EpochPartner['boost'] {
  const [from, until] = [dayOf(boost.from), dayOf(boost.until)]
  const [factor, reason] = [number(boost.factor), text(boost.reason)]
  if (!from || !until || !factor || factor <= 1 || !reason) return undefined
  return from <= day && day <= until
    ? { factor: Math.min(factor, LARGEST_BOOST), reason }
    : undefined
}

async function readRule(payload: Payload): Promise<EpochFacts['rule']> {
  const global = row(await payload.findGlobal({ slug: GLOBAL_SLUGS.sharing, depth: 0 }))
  return {
    reciprocity: number(global.reciprocity) ?? 0.5,
    ceiling: number(global.ceiling) ?? 20_000,
  }
}

async function published(payload: Payload, collection: string): Promise<Row[]> {
  const rows: Row[] = []
  const where = { _status: { equals: 'published' }, deletedAt: { exists: false } }
  for await (const some of pages(payload, collection, {}, where)) rows.push(...some)
  return rows
}
