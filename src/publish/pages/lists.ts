import type { FeedRecord } from '../../contract/record'
import type { FeedShop } from '../../contract/shop'
import type { Rendered } from '../render/all'
import type { Content } from '../render/content'
import type { Page } from './document'
import { html, type Part } from './html'
import { cards, crumbs, partnerCard, shopCard, tourCard, videoCard } from './parts'
import type { Site } from './site'

/** A page for each kind of record, with a card for each of them. */
export const listPages = (content: Content, site: Site): Page[] => {
  const here = <F extends FeedRecord>(records: Rendered<F>[]) =>
    records.map((one) => one.in[site.locale])
  const list = (section: 'shops' | 'tours' | 'partners' | 'videos', body: Part): Page => ({
    title: site.words[section],
    description: site.words.tagline,
    path: `${section}/`,
    section,
    body: html`<div class="wrap">
      ${crumbs(site)}
      <h1>${site.words[section]}</h1>
      ${body}
    </div>`,
  })
  return [
    list('shops', shopList(here(content.shops), site)),
    list(
      'tours',
      cards(
        here(content.tours).map((tour) => tourCard(tour, site, 2)),
        site,
      ),
    ),
    list(
      'partners',
      cards(
        here(content.partners).map((partner) => partnerCard(partner, site, 2)),
        site,
      ),
    ),
    list(
      'videos',
      cards(
        here(content.videos).map((video) => videoCard(video, site, 2)),
        site,
      ),
    ),
  ]
}

/** Shops one can go to first, those closed for good below. */
const shopList = (shops: FeedShop[], site: Site): Part => {
  const closed = shops.filter(({ lifecycle }) => lifecycle === 'closed')
  const others = shops.filter(({ lifecycle }) => lifecycle !== 'closed')
  return [
    cards(
      others.map((shop) => shopCard(shop, site, 2)),
      site,
    ),
    closed.length > 0 &&
      html`<h2>${site.words.closedShops}</h2>
        ${cards(
          closed.map((shop) => shopCard(shop, site, 3)),
          site,
        )}`,
  ]
}
