import type { FeedPartner } from '../../contract/partner'
import type { FeedShop, FeedShopSummary } from '../../contract/shop'
import type { RecommendationRecord } from '../records'
import type { Rendered } from './all'
import type { Edition } from './edition'
import { shopSummary } from './shops'

/** Recommendations that hold today; the days on which that changes are noted as due. */
export const holdingToday = (
  recommendations: RecommendationRecord[],
  edition: Edition,
): RecommendationRecord[] =>
  recommendations.filter(({ from, until }) => {
    edition.due.from(from)
    edition.due.after(until)
    return (!from || from <= edition.today) && (!until || edition.today <= until)
  })

/** Partners to whom the city recommends a shop, by name, in one locale. */
export const partnersOf = (
  shop: string,
  recommendations: RecommendationRecord[],
  partners: Rendered<FeedPartner>[],
  locale: string,
): FeedPartner[] => {
  const ids = new Set(recommendations.filter((one) => one.shop === shop).map((one) => one.partner))
  return partners.filter(({ id }) => ids.has(id)).map((partner) => partner.in[locale])
}

/**
 * Shops the city recommends to a partner, by name, each with the reason, of two for one shop the one that began last;
 * those closed for good are left out.
 */
export function shopsFor(
  partner: string,
  recommendations: RecommendationRecord[],
  shops: Rendered<FeedShop>[],
  locale: string,
  edition: Edition,
): FeedShopSummary[] {
  const own = new Map(
    recommendations
      .filter((one) => one.partner === partner)
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
      .map((one) => [one.shop, one]),
  )
  return shops.flatMap((shop) => {
    const recommendation = own.get(shop.id)
    const feed = shop.in[locale]
    if (!recommendation || feed.lifecycle === 'closed') return []
    const texts = edition.texts(locale)
    const text = texts.read('reason', recommendation.reason)
    return [shopSummary(feed, { text, fallback: texts.fallback })]
  })
}
