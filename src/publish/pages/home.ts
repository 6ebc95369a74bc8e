import type { FeedShop } from '../../contract/shop'
import type { Rendered } from '../render/all'
import type { Content } from '../render/content'
import type { Edition } from '../render/edition'
import type { Page } from './document'
import { type Html, html, type Part } from './html'
import { cards, partnerCard, shopCard, tourCard, videoCard } from './parts'
import type { Site } from './site'

/** How many of a kind the home page shows before it leads to the list. */
const SHOWN = 6

/** What the home pages show: a few of each kind, and how many there are. */
export type Home = {
  shops: Rendered<FeedShop>[]
  tours: Content['tours']
  partners: Content['partners']
  videos: Content['videos']
  perimeters: Content['perimeters']
  /** The first shop with a photo. */
  pictured?: Rendered<FeedShop>
  shopCount: number
  tourCount: number
  partnerCount: number
  videoCount: number
}

export function homeOf(content: Content, { defaultLocale }: Edition): Home {
  const { open } = content
  return {
    shops: open.slice(0, SHOWN),
    tours: content.tours.slice(0, SHOWN),
    partners: content.partners.slice(0, SHOWN),
    videos: content.videos.slice(0, SHOWN),
    perimeters: content.perimeters,
    pictured: open.find((shop) => shop.in[defaultLocale].photo),
    shopCount: open.length,
    tourCount: content.tours.length,
    partnerCount: content.partners.length,
    videoCount: content.videos.length,
  }
}

/** A locale's first page: a few of each kind, and the way to all. */
export function homePage(home: Home, site: Site): Page {
  const { locale, words } = site
  const some = <T>(records: { in: Record<string, T> }[], card: (record: T) => Html) =>
    records.map((record) => card(record.in[locale]))
  return {
    title: words.site,
    description: words.tagline,
    path: '',
    image: home.pictured?.in[locale].photo,
    body: html`<div class="hero">
        <div class="wrap">
          <h1>${words.site}</h1>
          <p class="lead">${words.tagline}</p>
          ${perimeters(home, site)}
        </div>
      </div>
      <div class="wrap">
        ${band(
          'tours',
          some(home.tours, (tour) => tourCard(tour, site, 3)),
          home.tourCount,
          site,
        )}
        ${band(
          'shops',
          some(home.shops, (shop) => shopCard(shop, site, 3)),
          home.shopCount,
          site,
        )}
        ${band(
          'partners',
          some(home.partners, (partner) => partnerCard(partner, site, 3)),
          home.partnerCount,
          site,
        )}
        ${band(
          'videos',
          some(home.videos, (video) => videoCard(video, site, 3)),
          home.videoCount,
          site,
        )}
      </div>`,
  }
}

const band = (
  section: 'shops' | 'tours' | 'partners' | 'videos',
  items: Html[],
  total: number,
  site: Site,
): Part =>
  items.length > 0 &&
  html`<section aria-labelledby="${section}">
    <h2 id="${section}">${site.words[section]}</h2>
    ${cards(items, site)}
    ${total > items.length && html`<p><a class="button" href="/${site.locale}/${section}/">${site.words.all} (${total})</a></p>`}
  </section>`

const perimeters = ({ perimeters }: Home, site: Site): Part =>
  perimeters.length > 0 &&
  html`<h2 class="quiet">${site.words.perimeters}</h2>
    <ul class="chips">
      ${perimeters.map(
        (one) =>
          html`<li><a href="${one.in[site.locale].page}">${one.in[site.locale].name}</a></li> `,
      )}
    </ul>`
