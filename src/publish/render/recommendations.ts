import type { FeedPartner } from '../../contract/partner'
import type { FeedShop, FeedShopSummary } from '../../contract/shop'
import { isDay } from '../paris'
import type { RecommendationRecord, Records } from '../records'
import type { Rendered } from './all'
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
  const reason = `its day "${day}" can't be read, so it is left out: write a year of four digits`
  edition.held.set(`recommendations/${slug}`, { collection: 'recommendations', slug, reason })
}

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
