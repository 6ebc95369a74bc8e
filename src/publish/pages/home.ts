import type { Content } from '../render/content'
import type { Page } from './document'
import { type Html, html, type Part } from './html'
import { cards, partnerCard, shopCard, tourCard, videoCard } from './parts'
import type { Site } from './site'

/** How many of a kind the home page shows before it leads to the list. */
const SHOWN = 6

/** A locale's first page: a few of each kind, and the way to all. */
export function homePage(content: Content, site: Site): Page {
  const { locale, words } = site
  const open = content.shops
    .map((shop) => shop.in[locale])
    .filter(({ lifecycle }) => lifecycle !== 'closed')
  const some = <T>(records: { in: Record<string, T> }[], card: (record: T) => Html) =>
    records.slice(0, SHOWN).map((record) => card(record.in[locale]))
  return {
    title: words.site,
    description: words.tagline,
    path: '',
    image: open.find(({ photo }) => photo)?.photo,
    body: html`<div class="hero">
        <div class="wrap">
          <h1>${words.site}</h1>
          <p class="lead">${words.tagline}</p>
          ${perimeters(content, site)}
        </div>
      </div>
      <div class="wrap">
        ${band(
          'tours',
          some(content.tours, (tour) => tourCard(tour, site, 3)),
          content.tours.length,
          site,
        )}
        ${band(
          'shops',
          open.slice(0, SHOWN).map((shop) => shopCard(shop, site, 3)),
          open.length,
          site,
        )}
        ${band(
          'partners',
          some(content.partners, (partner) => partnerCard(partner, site, 3)),
          content.partners.length,
          site,
        )}
        ${band(
          'videos',
          some(content.videos, (video) => videoCard(video, site, 3)),
          content.videos.length,
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

const perimeters = ({ perimeters }: Content, site: Site): Part =>
  perimeters.length > 0 &&
  html`<h2 class="quiet">${site.words.perimeters}</h2>
    <ul class="chips">
      ${perimeters.map(
        (one) =>
          html`<li><a href="${one.in[site.locale].page}">${one.in[site.locale].name}</a></li> `,
      )}
    </ul>`
