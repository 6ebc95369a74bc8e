import type { Payload, TypedUser, Where } from 'payload'
import { hasKind, slugsOf } from '../../../collections/slugs'
import { type ShopFacts, type Trouble, troubleOf } from '../map/walk/shops'

/** A walk that has a stop whose shop has closed or is no longer public. */
export type WaitingWalk = {
  id: string
  name: string
  stops: { number: string; shop: string; trouble: Trouble }[]
}

type Asking = { payload: Payload; user: TypedUser | null; locale?: string }

type WalkRow = {
  id: number | string
  name?: string | null
  stops?: { kind?: string; number?: string | null; shop?: unknown }[]
}

/** More than fits on a dashboard. */
const MOST = 20

/** Walks for which somebody must decide what becomes of a stop, as the one who asks may read them; the first twenty. */
export async function waitingWalks({ payload, user, locale }: Asking): Promise<WaitingWalk[]> {
  if (!hasKind(payload, 'tours') || !hasKind(payload, 'shops')) return []
  const settings = { depth: 0, pagination: false, overrideAccess: false, user, locale } as const
  const { docs: shops } = await payload.find({
    ...settings,
    collection: slugsOf(payload).shops,
    where: NOT_SHOWN,
    trash: true,
    select: { name: true, lifecycle: true, _status: true, deletedAt: true },
  })
  if (!shops.length) return []
  const facts = new Map(shops.map((shop) => [String(shop.id), shop as unknown as ShopFacts]))
  const { docs: walks } = await payload.find({
    ...settings,
    collection: slugsOf(payload).tours,
    where: { 'stops.shop': { in: shops.map(({ id }) => id) } },
    sort: 'name',
    limit: MOST,
    select: { name: true, stops: true },
  })
  return (walks as unknown as WalkRow[]).flatMap(({ id, name, stops = [] }) => {
    const asking = stops.flatMap(({ kind, number, shop }) => {
      const known = kind === 'place' ? undefined : facts.get(String(shop))
      const trouble = troubleOf(known)
      return known && trouble ? [{ number: number ?? '', shop: known.name, trouble }] : []
    })
    return asking.length ? [{ id: String(id), name: name ?? String(id), stops: asking }] : []
  })
}

const NOT_SHOWN: Where = {
  or: [
    { lifecycle: { equals: 'closed' } },
    { _status: { not_equals: 'published' } },
    { deletedAt: { exists: true } },
  ],
}
