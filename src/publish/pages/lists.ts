import type { FeedPartner } from '../../contract/partner'
import type { FeedShop } from '../../contract/shop'
import type { FeedTour } from '../../contract/tour'
import type { FeedVideo } from '../../contract/video'
import { alternates } from '../formats/downloads'
import { walkFeedLinks } from '../formats/feeds'
import type { Rendered } from '../render/all'
import type { Content } from '../render/content'
import { slices } from '../render/slices'
import type { Page } from './document'
import { html, type Part } from './html'
import { pagination, CARDS, pathOf, type Place, titleOf } from './pagination'
import { cards, crumbs, partnerCard, shopCard, tourCard, videoCard } from './parts'
import type { Site } from './site'
import { fill } from './words'

type Section = 'shops' | 'tours' | 'partners' | 'videos'
type Feeds = { shops: FeedShop; tours: FeedTour; partners: FeedPartner; videos: FeedVideo }

/** One page of a list, of each kind of record: what it shows, and how. */
export type ListPage = {
  section: Section
  number: number
  of: number
  shown: Rendered<Feeds[Section]>[]
  page: (site: Site) => Page
}

/** The pages of the lists, with a card for each record. */
export const listPages = (content: Content): ListPage[] => {
  const list = <S extends Section>(
    section: S,
    all: Rendered<Feeds[S]>[],
    body: (feeds: Feeds[S][], site: Site) => Part,
  ): ListPage[] =>
    slices(all, CARDS).map((shown, index, every) => {
      const place = { base: `${section}/`, number: index + 1, of: every.length }
      const page = (site: Site) => {
        const feeds = shown.map((one) => one.in[site.locale])
        return listPage(section, place, spanOf(feeds), body(feeds, site), site)
      }
      return { section, number: place.number, of: place.of, shown, page }
    })
  return [
    ...list('shops', openFirst(content), shopList),
    ...list('tours', content.tours, (tours, site) =>
      cards(
        tours.map((tour) => tourCard(tour, site, 2)),
        site,
      ),
    ),
    ...list('partners', content.partners, (partners, site) =>
      cards(
        partners.map((partner) => partnerCard(partner, site, 2)),
        site,
      ),
    ),
    ...list('videos', content.videos, (videos, site) =>
      cards(
        videos.map((video) => videoCard(video, site, 2)),
        site,
      ),
    ),
  ]
}

type Span = { from: string; to: string }

const spanOf = (feeds: { name: string }[]): Span | undefined =>
  feeds.length ? { from: feeds[0].name, to: feeds[feeds.length - 1].name } : undefined

const listPage = (
  section: Section,
  place: Place,
  span: Span | undefined,
  body: Part,
  site: Site,
): Page => ({
  title: titleOf(site.words[section], place, site),
  description: site.words.tagline,
  path: pathOf(place.base, place.number),
  place,
  section,
  head: section === 'tours' && alternates(walkFeedLinks(site)),
  body: html`<div class="wrap">
    ${crumbs(site, place.number > 1 ? section : undefined)}
    <h1>${titleOf(site.words[section], place, site)}</h1>
    ${place.of > 1 && span && html`<p class="span quiet">${fill(site.words.span, span)}</p>`}
    ${body} ${pagination(place, site)}
    ${section === 'tours' && place.number === 1 && followed(site)}
  </div>`,
})

// all walks together, for who follows them and who keeps their dates
const followed = (site: Site): Part =>
  html`<ul class="links followed">
    ${walkFeedLinks(site).map(
      ({ href, type, label }) => html`<li><a href="${href}" type="${type}">${label}</a></li> `,
    )}
  </ul>`

const isClosed = ({ lifecycle }: FeedShop) => lifecycle === 'closed'

/** Shops one can go to first, those closed for good behind them; each by name. */
const openFirst = ({ shops, open }: Content): Rendered<FeedShop>[] =>
  open.length === shops.length ? shops : [...open, ...shops.filter(({ isClosed }) => isClosed)]

const shopList = (shops: FeedShop[], site: Site): Part => {
  const closed = shops.filter(isClosed)
  const others = shops.filter((shop) => !isClosed(shop))
  return [
    (others.length > 0 || !closed.length) &&
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
