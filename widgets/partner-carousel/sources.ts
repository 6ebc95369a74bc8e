import { html } from 'lit/html.js'
import type { FeedRecord, FeedTerm } from '../../src/contract/record'
import type { FeedShopSummary, ShopsFile } from '../../src/contract/shop'
import type { VideosFile } from '../../src/contract/video'
import { picture } from '../shared/picture'
import { type Around, card } from './cards'
import { clips } from './clips'
import { Films } from './films'
import type { PartnerCarousel } from './partner-carousel'

/** Which of all are shown, and in which order: the same rule for whatever a carousel shows. */
type Pick = <T extends FeedRecord & { kind?: FeedTerm; weight?: number }>(all: T[]) => T[]

/** What a carousel can show that is not partners; a part of its own, for most carousels show partners. */
export function sourcesIn(host: PartnerCarousel) {
  const films = new Films(host)
  return (file: ShopsFile | VideosFile, pick: Pick, around: Around) =>
    'shops' in file
      ? pick(openShops(file)).map((shop) => shopCard(shop, around))
      : pick(clips(file.videos, host)).map((clip) => films.card(clip, around, file.locale))
}

const openShops = ({ shops }: ShopsFile) =>
  shops
    .filter(({ lifecycle }) => lifecycle !== 'closed')
    .map((shop) => ({ ...shop, kind: shop.category }))

/** A shop: its picture, what it is, why the city recommends it; leads to its public page. */
const shopCard = (shop: FeedShopSummary, around: Around) =>
  card(
    shop,
    around,
    shop.page,
    html`<div class="photo">${picture(shop.photo, shop.name, '17em')}</div>`,
    [shop.category?.label, shop.reason ? 'reason' : 'summary', shop.address],
  )
