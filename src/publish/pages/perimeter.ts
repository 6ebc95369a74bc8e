import type { FeedRecord } from '../../contract/record'
import type { FeedShop } from '../../contract/shop'
import type { Rendered } from '../render/all'
import type { Within } from '../render/within'
import type { Page } from './document'
import { type Html, html, type Part } from './html'
import { pagination, pathOf, type Place, titleOf } from './pagination'
import { cards, crumbs, notes, partnerCard, shopCard, tourCard, videoCard } from './parts'
import { langOf, type Site } from './site'

/** What one page of a perimeter shows: its shops page by page, all else on the first one. */
export type PerimeterPart = Pick<Within, 'tours' | 'partners' | 'videos'> & {
  shops: Rendered<FeedShop>[]
  place: Place
}

/** What lies inside a perimeter. */
export function perimeterPage(
  perimeter: Rendered<FeedRecord>,
  { shops, tours, partners, videos, place }: PerimeterPart,
  site: Site,
): Page {
  const { locale, words } = site
  const record = perimeter.in[locale]
  const open = shops.map((one) => one.in[locale])
  const band = (title: string, items: Html[]): Part =>
    items.length > 0 &&
    html`<section>
      <h2>${title}</h2>
      ${cards(items, site)}
    </section>`
  const isFirst = place.number === 1
  return {
    title: titleOf(record.name, place, site),
    description: words.tagline,
    path: pathOf(place.base, place.number),
    place,
    image: open.find(({ photo }) => photo)?.photo,
    body: html`<div class="wrap">${crumbs(site)}<h1${langOf(site, record, 'name')}>${titleOf(record.name, place, site)}</h1>
${
  isFirst &&
  band(
    words.tours,
    tours.map((one) => tourCard(one.in[locale], site, 3)),
  )
}
${band(
  words.shops,
  open.map((shop) => shopCard(shop, site, 3)),
)}
${pagination(place, site)}
${
  isFirst &&
  band(
    words.partners,
    partners.map((one) => partnerCard(one.in[locale], site, 3)),
  )
}
${
  isFirst &&
  band(
    words.videos,
    videos.map((one) => videoCard(one.in[locale], site, 3)),
  )
}
</div>`,
    notes: notes(record, [], site),
  }
}
