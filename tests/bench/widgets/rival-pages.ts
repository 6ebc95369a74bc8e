import type { Content } from './content'
import { type Candidate, type Kind, blogPage } from './page'
import type { RivalBuild } from './rival-builds'

/**
 * The rivals in the same page, as their documentation has them: the cards written into the page, where ours have still
 * to be fetched; the map's data beside it.
 */
export function rivalPages(base: string, content: Content): Candidate[] {
  const rival = (
    name: string,
    kind: Kind,
    build: RivalBuild,
    body: string,
    shown: Pick<Candidate, 'seen' | 'ready' | 'press' | 'each' | 'anchor'>,
  ): Candidate => {
    const script = `/rivals/${build}.js`
    const head = STYLED.includes(build)
      ? `<link rel="stylesheet" href="${base}/rivals/${build}.css">`
      : ''
    const tag = `<script type="module" crossorigin src="${base}${script}"></script>`
    return { name, kind, ours: false, html: blogPage(kind, body + tag, head), script, ...shown }
  }
  const cards = cardsOf(content)
  const swiper = {
    seen: 'swiper-container >> swiper-slide .card',
    ready: 'swiper.initialized',
    press: 'swiper-container .swiper-button-next',
  }
  return [
    rival(
      'Swiper element, bundle',
      'partner-carousel',
      'swiper-bundle',
      `<swiper-container class="spot" ${SWIPER}>${slides(cards, 'swiper-slide')}</swiper-container>`,
      swiper,
    ),
    rival(
      'Swiper element, 4 modules',
      'partner-carousel',
      'swiper-modules',
      `<swiper-container class="spot" init="false" ${SWIPER}>${slides(cards, 'swiper-slide')}</swiper-container>`,
      swiper,
    ),
    rival(
      'Shoelace carousel',
      'partner-carousel',
      'shoelace-carousel',
      `<sl-carousel class="spot" navigation pagination>${slides(cards, 'sl-carousel-item')}</sl-carousel>`,
      {
        seen: 'sl-carousel >> sl-carousel-item .card',
        ready: 'shadowRoot.firstElementChild',
        press: 'sl-carousel [part~=navigation-button--next]',
      },
    ),
    rival('Shoelace card', 'shop-card', 'shoelace-card', shopCard(content), {
      // a box with a border: it reads no file, knows no hours and speaks no language
      ...{ anchor: true, seen: 'sl-card >> h3' },
      ready: 'shadowRoot.firstElementChild',
    }),
    rival('Leaflet', 'tour-map', 'leaflet', walk(base, content), {
      seen: '#map >> .leaflet-marker-icon',
      press: '.leaflet-marker-icon',
      each: true,
    }),
  ]
}

/** The builds that come with a style sheet. */
export const STYLED: RivalBuild[] = ['shoelace-carousel', 'shoelace-card', 'leaflet']

const SWIPER =
  'navigation="true" pagination="true" keyboard="true" slides-per-view="1.1" space-between="16"'

const cardsOf = ({ partners }: Content) =>
  partners.partners.map(
    ({ name, website, kind, service, logo }) => `<article class="card">
<img src="${logo?.src}" width="${logo?.width}" height="${logo?.height}" alt="" loading="lazy">
<h3><a href="${website}">${name}</a></h3><p>${kind?.label}</p><p>${service}</p></article>`,
  )

const slides = (cards: string[], tag: string) =>
  cards.map((card) => `<${tag}>${card}</${tag}>`).join('')

function shopCard({ shop: { shop } }: Content): string {
  const { photo, name, page, summary, address, phone, hours, services } = shop
  return `<sl-card class="spot"><img slot="image" src="${photo?.src}" alt="${photo?.alt}"
srcset="${photo?.srcset?.map(({ src, width }) => `${src} ${width}w`).join()}" sizes="100vw"
width="${photo?.width}" height="${photo?.height}" style="max-width:100%;height:auto" loading="lazy">
<h3><a href="${page}">${name}</a></h3><p>${summary}</p>
<dl><dt>Adresse</dt><dd>${address}</dd><dt>Horaires</dt><dd>${hours?.text}</dd>
<dt>Téléphone</dt><dd><a href="tel:${phone?.e164}">${phone?.display}</a></dd></dl>
<ul>${services?.map(({ label }) => `<li>${label}</li>`).join('')}</ul></sl-card>`
}

function walk(base: string, { tour: { tour } }: Content): string {
  const data = {
    tiles: `${base}/tiles/{z}/{x}/{y}.png`,
    line: tour.line.coordinates.map(([lng, lat]) => [lat, lng]),
    stops: tour.stops.map(({ number, name, address, lat, lng }) => ({
      ...{ number, name, address, lat, lng },
    })),
  }
  return `<div class="spot" id="map"></div><script type="application/json" id="walk">${JSON.stringify(data)}</script>`
}
