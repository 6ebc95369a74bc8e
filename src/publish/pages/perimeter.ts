import type { FeedRecord } from '../../contract/record'
import type { Rendered } from '../render/all'
import type { Content } from '../render/content'
import { insidePerimeter } from '../render/feeds'
import type { Page } from './document'
import { type Html, html, type Part } from './html'
import { cards, crumbs, notes, partnerCard, shopCard, tourCard } from './parts'
import { langOf, type Site } from './site'

/** What lies inside a perimeter. */
export function perimeterPage(perimeter: Rendered<FeedRecord>, content: Content, site: Site): Page {
  const record = perimeter.in[site.locale]
  const within = insidePerimeter(content, perimeter.id, site.locale)
  const shops = within.shops.filter(({ lifecycle }) => lifecycle !== 'closed')
  const band = (title: string, items: Html[]): Part =>
    items.length > 0 &&
    html`<section>
      <h2>${title}</h2>
      ${cards(items, site)}
    </section>`
  return {
    title: record.name,
    description: site.words.tagline,
    path: `perimeters/${record.slug}/`,
    image: shops.find(({ photo }) => photo)?.photo,
    body: html`<div class="wrap">${crumbs(site)}<h1${langOf(site, record, 'name')}>${record.name}</h1>
${band(
  site.words.tours,
  within.tours.map((tour) => tourCard(tour, site, 3)),
)}
${band(
  site.words.shops,
  shops.map((shop) => shopCard(shop, site, 3)),
)}
${band(
  site.words.partners,
  within.partners.map((partner) => partnerCard(partner, site, 3)),
)}
</div>`,
    notes: notes(record, [], site),
  }
}
