import type { FeedPartner } from '../../contract/partner'
import type { FeedShop, FeedShopSummary } from '../../contract/shop'
import { isDay } from '../paris'
import type { RecommendationRecord, Records } from '../records'
import type { Links, Rendered } from './all'
import type { Edition } from './edition'
import { shopSummary } from './shops'

/** Recommendations that hold today; the days on which that changes are noted as due. One whose days can't be read is left out and reported. */
export const holdingToday = (records: Records, edition: Edition): RecommendationRecord[] =>
  records.recommendations.filter((recommendation) => {
    const { from, until } = recommendation
    const unreadable = [from, until].find((day) => day && !isDay(day))
    if (unreadable) {
      report(recommendation, unreadable, records, edition)
      return false
    }
    edition.due.from(from)
    edition.due.after(until)
    return (!from || from <= edition.today) && (!until || edition.today <= until)
  })

function report(
  { partner, shop }: RecommendationRecord,
  day: string,
  { partners, shops }: Records,
  edition: Edition,
) {
  const slugOf = (all: { id: string; slug: string }[], id: string) =>
    all.find((one) => one.id === id)?.slug ?? id
  // it has no address of its own: whose it is says which one
  const slug = `${slugOf(partners, partner)}/${slugOf(shops, shop)}`
  const reason = {
    fr: `son jour « ${day} » n’est pas lisible, elle est donc laissée de côté : écrivez une année à quatre chiffres`,
    en: `its day "${day}" can't be read, so it is left out: write a year of four digits`,
  }
  edition.hold(`recommendations/${slug}`, { collection: 'recommendations', slug, reason })
}

/** Partners to whom the city recommends each shop, by name; by key of the shop. */
export function partnersByShop(
  recommendations: RecommendationRecord[],
  partners: Rendered<FeedPartner>[],
): Map<string, Links[]> {
  const shopsOf = new Map<string, Set<string>>()
  for (const { partner, shop } of recommendations)
    shopsOf.set(partner, (shopsOf.get(partner) ?? new Set()).add(shop))
  const byShop = new Map<string, Links[]>()
  for (const { id, links } of partners)
    for (const shop of shopsOf.get(id) ?? []) {
      const others = byShop.get(shop)
      if (others) others.push(links)
      else byShop.set(shop, [links])
    }
  return byShop
}

/** Shops recommended to one partner, by name, and of each why. */
export type Recommended = { shops: Rendered<FeedShop>[]; reasons: RecommendationRecord[] }

/**
 * Shops the city recommends to each partner, of two recommendations for one shop the one that began last; those closed
 * for good are left out. By key of the partner.
 */
export function shopsByPartner(
  recommendations: RecommendationRecord[],
  shops: Rendered<FeedShop>[],
): Map<string, Recommended> {
  const byShop = new Map<string, RecommendationRecord[]>()
  for (const one of recommendations) {
    const others = byShop.get(one.shop)
    if (others) others.push(one)
    else byShop.set(one.shop, [one])
  }
  const byPartner = new Map<string, Recommended>()
  for (const shop of shops) {
    const all = byShop.get(shop.id)
    if (!all || shop.isClosed) continue
    const latest = new Map(all.sort(byBeginning).map((one) => [one.partner, one]))
    for (const [partner, recommendation] of latest) {
      const before = byPartner.get(partner) ?? { shops: [], reasons: [] }
      before.shops.push(shop)
      before.reasons.push(recommendation)
      byPartner.set(partner, before)
    }
  }
  return byPartner
}

// of two that began together the same one is taken whatever order they come in
const byBeginning = (a: RecommendationRecord, b: RecommendationRecord): number =>
  compared(a.from ?? '', b.from ?? '') || compared(JSON.stringify(a), JSON.stringify(b))

const compared = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Recommended shops as they stand in a partner's list, in one locale. */
export const summariesFor = (
  { shops, reasons }: Recommended,
  locale: string,
  edition: Edition,
): FeedShopSummary[] =>
  shops.map((shop, index) => {
    const texts = edition.texts(locale)
    const text = texts.read('reason', reasons[index].reason)
    return shopSummary(shop.in[locale], { text, fallback: texts.fallback })
  })
