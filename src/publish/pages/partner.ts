import type { FeedPartner } from '../../contract/partner'
import type { FeedVideo } from '../../contract/video'
import type { Rendered } from '../render/all'
import { type Recommended, summariesFor } from '../render/recommendations'
import { term } from '../render/terms'
import { organisation } from '../structured/organisation'
import type { Page } from './document'
import { type Html, html, type Part } from './html'
import { ownLines } from './lines'
import { pagination, pathOf, type Place, titleOf } from './pagination'
import { cards, crumbs, fact, logo, notes, shopCard } from './parts'
import { langOf, type Site } from './site'
import { clock } from './format'

/** What one page of a partner shows: its recommended shops page by page, all else on the first one. */
export type PartnerPart = { recommended: Recommended; films: Rendered<FeedVideo>[]; place: Place }

/** Who a partner is, and what it and the city do for each other's visitors. */
export function partnerPage(
  partner: Rendered<FeedPartner>,
  { recommended, films, place }: PartnerPart,
  site: Site,
): Page {
  const { locale, words } = site
  const record = partner.in[locale]
  const shops = summariesFor(recommended, locale, site.edition)
  const isFirst = place.number === 1
  return {
    title: titleOf(record.name, place, site),
    description: record.service,
    path: pathOf(place.base, place.number),
    place,
    section: 'partners',
    type: 'profile',
    image: record.logo,
    data: isFirst ? organisation(record, site) : undefined,
    body: html`<article class="wrap">${crumbs(site, 'partners')}
<header class="intro">${logo(record, '')}<p class="over">${record.kind.label}</p>
<h1${langOf(site, record, 'name')}>${titleOf(record.name, place, site)}</h1>
${isFirst && about(record, site)}
</header>
${isFirst && html`<dl class="facts">${fact(words.formerNames, record.formerNames.join(', '))}${fact(words.elsewhere, social(record, locale))}${ownLines(record)}</dl>`}
${
  shops.length > 0 &&
  html`<section>
    <h2>${words.recommended}</h2>
    ${cards(
      shops.map((shop) => shopCard(shop, site, 3)),
      site,
    )}
    ${pagination(place, site)}
  </section>`
}
${isFirst && seenIn(record, films, site)}
</article>`,
    notes: notes(record, [record.logo], site),
  }
}

const about = (record: FeedPartner, site: Site): Part => [
  record.service && html`<p class="lead" ${langOf(site, record, 'service')}>${record.service}</p> `,
  record.website &&
    html`<p>
      <a class="button" href="${record.website}" rel="noopener">${site.words.visit}</a>
    </p>`,
]

const social = ({ social }: FeedPartner, locale: string): Part =>
  social.length > 0 &&
  html`<ul class="links">
    ${social.map(
      ({ network, url }) =>
        html`<li>
          <a href="${url}" rel="noopener me">${term('network', network, locale).label}</a>
        </li> `,
    )}
  </ul>`

const seenIn = ({ slug }: FeedPartner, films: Rendered<FeedVideo>[], site: Site): Part => {
  const scenes: Html[] = films.flatMap((video) => {
    const { page, name, sequences } = video.in[site.locale]
    return sequences
      .filter(({ partner }) => partner?.slug === slug)
      .map(
        ({ title, from }) =>
          html`<li><a href="${page}">${name}</a> · ${title} (${clock(from)})</li> `,
      )
  })
  return (
    scenes.length > 0 &&
    html`<section>
      <h2>${site.words.seenIn}</h2>
      <ul>
        ${scenes}
      </ul>
    </section>`
  )
}
