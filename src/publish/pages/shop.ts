import type { FeedShop } from '../../contract/shop'
import type { Links } from '../render/all'
import { store } from '../structured/store'
import type { Page } from './document'
import { day } from './format'
import { html, type Part, trusted } from './html'
import { ownLines } from './lines'
import { crumbs, fact, notes, placeLinks } from './parts'
import { langOf, picture, type Site } from './site'
import { weeks } from './week'
import { fill } from './words'

const HERO = '(min-width: 60rem) 31rem, 100vw'
const SMALL = '(min-width: 60rem) 18rem, 45vw'

/** All that is public about a shop. `walks`: those that go through it. */
export function shopPage(shop: FeedShop, walks: Links[], site: Site): Page {
  const { words } = site
  const [first, ...others] = shop.photos
  return {
    title: shop.name,
    description: shop.summary,
    path: `shops/${shop.slug}/`,
    section: 'shops',
    type: 'article',
    image: shop.photo,
    data: store(shop, site),
    body: html`<article class="wrap">${crumbs(site, 'shops')}
<div class="opening">
${first && html`<figure class="cover">${picture(first, HERO, true)}</figure>`}
<header class="intro"><p class="over">${shop.category.label} ${life(shop, site)}</p>
<h1${langOf(site, shop, 'name')}>${shop.name}</h1>
${shop.summary && html`<p class="lead" ${langOf(site, shop, 'summary')}>${shop.summary}</p>`}</header></div>
<div class="split">
<section class="panel" aria-labelledby="practical"><h2 id="practical">${words.practical}</h2>${facts(shop, site)}</section>
<div class="flow">
${
  shop.story &&
  html`<section>
    <h2>${words.story}</h2>
    <div class="story" ${langOf(site, shop, 'story')}>${trusted(shop.story)}</div>
  </section>`
}
${chips(words.themes, shop.themes)}
${chips(words.services, shop.services)}
${
  others.length > 0 &&
  html`<section>
    <h2>${words.photos}</h2>
    <ul class="photos">
      ${others.map((photo) => html`<li>${picture(photo, SMALL)}</li>`)}
    </ul>
  </section>`
}
${onWalks(walks, site)}
${
  shop.recommendedBy.length > 0 &&
  html`<section>
    <h2>${words.recommendedBy}</h2>
    <ul class="chips">
      ${shop.recommendedBy.map(({ name, page }) => html`<li><a href="${page}">${name}</a></li>`)}
    </ul>
  </section>`
}
</div></div></article>`,
    notes: notes(shop, shop.photos, site),
  }
}

const life = ({ lifecycle, opensOn, closedOn }: FeedShop, site: Site): Part => {
  const { words, locale } = site
  if (lifecycle === 'open') return undefined
  const text =
    lifecycle === 'closed'
      ? closedOn && fill(words.closedOn, { day: day(closedOn, locale) })
      : opensOn && fill(words.opensOn, { day: day(opensOn, locale) })
  return html`<span class="badge">${text || words[lifecycle]}</span>`
}

const facts = (shop: FeedShop, site: Site): Part => {
  const { words, locale } = site
  const { hours, phone, website, address } = shop
  const opens = shop.lifecycle === 'open' || Boolean(shop.opensOn)
  const lines = ownLines(shop)
  return [
    html`<dl class="facts">
      ${fact(words.hours, hours && html`${hours.text}${hours.verifiedOn && html`<br /><small>${fill(words.verified, { day: day(hours.verifiedOn, locale) })}</small>`}`)}
      ${fact(
        words.closures,
        hours !== undefined &&
          hours.closures.length > 0 &&
          html`<ul class="links">
            ${hours.closures.map((one) => html`<li>${day(one.from, locale)}${one.to !== one.from && ` – ${day(one.to, locale)}`}${one.reason && ` (${one.reason})`}</li>`)}
          </ul>`,
      )}
      ${fact(words.address, address && html`<span class="address">${address}</span>${placeLinks(shop, shop.name, site)}`)}
      ${fact(words.phone, phone && html`<a href="tel:${phone.e164}">${phone.display}</a>`)}
      ${fact(words.website, website && html`<a href="${website}" rel="noopener">${new URL(website).hostname.replace(/^www\./, '')}</a>`)}
      ${lines}
    </dl>`,
    hours && opens && weeks(hours, site),
    !hours && !address && !phone && !website && !lines.length && html`<p>${words.nothingKnown}</p>`,
  ]
}

const chips = (title: string, terms: { label: string }[]): Part =>
  terms.length > 0 &&
  html`<section>
    <h2>${title}</h2>
    <ul class="chips">
      ${terms.map(({ label }) => html`<li>${label}</li>`)}
    </ul>
  </section>`

const onWalks = (walks: Links[], site: Site): Part =>
  walks.length > 0 &&
  html`<section>
    <h2>${site.words.tours}</h2>
    <ul class="chips">
      ${walks
        .map((links) => links[site.locale])
        .map(({ name, page }) => html`<li><a href="${page}">${name}</a></li>`)}
    </ul>
  </section>`
