import type { FeedPartner } from '../../contract/partner'
import type { FeedImage, FeedRecord } from '../../contract/record'
import type { FeedShopSummary } from '../../contract/shop'
import type { FeedTourSummary } from '../../contract/tour'
import type { FeedVideo } from '../../contract/video'
import { term } from '../render/terms'
import { day, distance, duration } from './format'
import { type Html, html, type Part } from './html'
import { langOf, picture, type Site, srcset } from './site'
import { fill } from './words'

type Section = 'shops' | 'tours' | 'partners' | 'videos'

const CARD = '(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 92vw'

/** The way back: home, then the list a record is in. */
export const crumbs = (site: Site, section?: Section): Html =>
  html`<nav class="crumbs" aria-label="${site.words.back}">
    <ol>
      <li><a href="/${site.locale}/">${site.words.home}</a></li>
      ${section && html`<li><a href="/${site.locale}/${section}/">${site.words[section]}</a></li>`}
    </ol>
  </nav>`

/** Cards of one kind; a sentence where there is none. */
export const cards = (items: Html[], site: Site, quiet = false): Part => {
  if (items.length)
    return html`<ul class="cards">
      ${items.map((item) => html`<li>${item}</li> `)}
    </ul>`
  return !quiet && html`<p>${site.words.none}</p>`
}

/** A card as every kind has it: the whole of it leads to the record's page. `level`: of its heading. */
const card = (
  site: Site,
  record: FeedRecord,
  { image, over, line, foot }: { image?: Part; over?: Part; line?: string; foot?: Part },
  level: 2 | 3,
) => {
  const name = html`<a href="${record.page}" ${langOf(site, record, 'name')}>${record.name}</a>`
  return html`<article class="card">
    <div class="shown">
      ${image ?? html`<span class="initial" aria-hidden="true">${initial(record.name)}</span>`}
    </div>
    <div class="said">
      ${level === 2 ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`}
      ${over && html`<p class="over">${over}</p>`}
      ${line && html`<p${langOf(site, record, 'summary') ?? langOf(site, record, 'service')}>${line}</p>`}
      ${foot}
    </div>
  </article>`
}

// stands in for a picture nobody has given yet
const initial = (name: string) => [...name.replace(/^(l['’]|le |la |les |the )/i, '')][0]

const shown = (image: FeedImage | undefined) => image && picture({ ...image, alt: '' }, CARD)

export const shopCard = (shop: FeedShopSummary, site: Site, level: 2 | 3): Html =>
  card(
    site,
    shop,
    {
      image: shown(shop.photo),
      over: [
        shop.category.label,
        shop.lifecycle !== 'open' &&
          html` <span class="badge">${site.words[shop.lifecycle]}</span>`,
      ],
      line: shop.summary,
      foot: [
        shop.reason && html`<p class="reason" ${langOf(site, shop, 'reason')}>${shop.reason}</p>`,
        shop.address && html`<p class="quiet">${shop.address}</p>`,
      ],
    },
    level,
  )

export const tourCard = (tour: FeedTourSummary, site: Site, level: 2 | 3): Html =>
  card(
    site,
    tour,
    {
      image: shown(tour.photo),
      over: [
        `${distance(tour.distanceMeters, site.locale)} · ${duration(tour.durationMinutes)} · ${fill(site.words.stopCount, { n: tour.stopCount })}`,
        tour.state !== 'open' && html` <span class="badge">${site.words[tour.state]}</span>`,
      ],
      line: tour.summary,
    },
    level,
  )

export const partnerCard = (partner: FeedPartner, site: Site, level: 2 | 3): Html =>
  card(
    site,
    partner,
    { image: logo(partner, ''), over: partner.kind.label, line: partner.service },
    level,
  )

export const videoCard = (video: FeedVideo, site: Site, level: 2 | 3): Html =>
  card(site, video, { image: shown(video.poster), line: video.summary }, level)

/** A partner's logo, in its variant for dark grounds when there is one; else it stands on white. */
export const logo = ({ logo, logoDark }: FeedPartner, alt?: string): Part => {
  if (!logo) return undefined
  const image = picture({ ...logo, alt: alt ?? logo.alt }, '12rem')
  if (!logoDark) return html`<span class="logo plate">${image}</span>`
  return html`<picture class="logo"
    ><source
      media="(prefers-color-scheme: dark)"
      srcset="${srcset(logoDark)}"
      sizes="12rem"
      width="${logoDark.width}"
      height="${logoDark.height}"
    />
    ${image}</picture
  >`
}

/** Licence of the record, credits of its pictures, day of its last change. */
export const notes = (record: FeedRecord, images: (FeedImage | undefined)[], site: Site): Html => {
  const credits = [...new Set(images.flatMap((image) => image?.credit ?? []))]
  const licence = term('licence', record.licence, site.locale).label
  return html`<p>
    ${fill(site.words.licence, { licence })}${credits.length > 0 && ` · ${fill(site.words.credits, { credits: credits.join(', ') })}`}
    · ${fill(site.words.updated, { day: day(record.updatedAt, site.locale) })}
  </p>`
}

/** One line of practical information. */
export const fact = (label: string, value: Part): Part =>
  value &&
  html`<dt>${label}</dt>
    <dd>${value}</dd> `

/** Links that open a position in the visitor's own maps application, or on the map of all. */
export const placeLinks = (
  { lat, lng }: { lat?: number; lng?: number },
  name: string,
  site: Site,
): Part =>
  lat !== undefined &&
  lng !== undefined &&
  html`<ul class="links">
    <li>
      <a href="geo:${lat},${lng}?q=${lat},${lng}(${encodeURIComponent(name)})"
        >${site.words.directions}</a
      >
    </li>
    <li>
      <a
        href="https://www.openstreetmap.org/?mlat=${lat}&amp;mlon=${lng}#map=18/${lat}/${lng}"
        rel="noopener"
        >${site.words.map}</a
      >
    </li>
  </ul>`
