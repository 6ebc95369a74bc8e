import type { Records } from '../records'
import type { Edition } from './edition'

/** Weights in the rotation, by key of the record. */
export type Weights = { partners: Record<string, number>; shops: Record<string, number> }

/**
 * By how much each partner, and each shop that is recommended, shares places. A paused partner has none from the moment
 * it is paused; one that was never measured has 1. `former`: slugs that records had before, by collection and key.
 */
export function weightsOf(
  { partners, shops, weights }: Records,
  former: Map<string, string[]>,
  { memory }: Edition,
): Weights {
  const known = new Map(
    weights.map(({ collection, slug, weight }) => [`${collection}/${slug}`, weight]),
  )
  const measured = (collection: 'partners' | 'shops', { id, slug }: { id: string; slug: string }) =>
    [slug, ...(former.get(`${collection}/${id}`) ?? [])]
      .map((name) => known.get(`${collection}/${name}`))
      .find((weight) => weight !== undefined)
  const ofPartners = partners.map((one) => {
    const weight = one.paused ? 0 : (measured('partners', one) ?? 1)
    return [one.id, weight] as const
  })
  const ofShops = shops.flatMap((shop) => {
    const weight = known.size && measured('shops', shop)
    return weight ? [[shop.id, weight] as const] : []
  })
  return {
    partners: memory.steady('weights', 'partners', tableOf(ofPartners)),
    shops: memory.steady('weights', 'shops', tableOf(ofShops)),
  }
}

// the records come in any order, and what depends on the table is compared by what it says
const tableOf = (pairs: (readonly [string, number])[]): Record<string, number> =>
  Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
