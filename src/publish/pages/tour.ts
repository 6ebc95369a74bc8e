import type { FeedDownload, FeedStop, FeedTour } from '../../contract/tour'
import type { Page } from './document'
import { distance, duration, fileSize } from './format'
import { type Html, html, type Part, trusted } from './html'
import { crumbs, notes, placeLinks } from './parts'
import { langOf, picture, type Site } from './site'
import { sketchPath } from './sketch'
import { fill } from './words'

const STOP = '(min-width: 60rem) 16rem, 90vw'
const HERO = '(min-width: 60rem) 31rem, 100vw'

/** A walk, stop by stop. */
export function tourPage(tour: FeedTour, site: Site): Page {
  const { words } = site
  return {
    title: tour.name,
    description: tour.summary,
    path: `tours/${tour.slug}/`,
    section: 'tours',
    type: 'article',
    image: tour.photo,
    data: trip(tour),
    body: html`<article class="wrap">${crumbs(site, 'tours')}
<div class="opening">
${tour.photo && html`<figure class="cover">${picture(tour.photo, HERO, true)}</figure>`}
<header class="intro"><h1${langOf(site, tour, 'name')}>${tour.name}</h1>
${tour.summary && html`<p class="lead" ${langOf(site, tour, 'summary')}>${tour.summary}</p>`}
<ul class="chips">${known(tour, site).map((one) => html`<li>${one}</li>`)}</ul>
${tour.state !== 'open' && html`<p class="notice"><strong>${words[tour.state]}.</strong> ${tour.stateReason && html`<span${langOf(site, tour, 'stateReason')}>${tour.stateReason}</span>`}</p>`}
</header></div>
<div class="split">
<figure class="panel sketch"><img src="${sketchPath(tour)}" width="640" height="640" alt="${words.sketch}">${tour.straight && html`<figcaption>${words.straight}</figcaption>`}</figure>
<div class="flow">
${tour.story && html`<section class="story" ${langOf(site, tour, 'story')}>${trusted(tour.story)}</section>`}
<section><h2>${words.stops}</h2><ol class="stops">${tour.stops.map((stop, index) => stopItem(stop, index === tour.stops.length - 1, site))}</ol></section>
${takeAway(tour.downloads ?? [], site)}
</div></div></article>`,
    notes: notes(tour, [tour.photo, ...tour.stops.map(({ photo }) => photo)], site),
  }
}

const takeAway = (downloads: FeedDownload[], { words, locale }: Site): Part =>
  downloads.length > 0 &&
  html`<section>
    <h2>${words.downloads}</h2>
    <ul class="links">
      ${downloads.map(
        ({ label, type, href, bytes }) =>
          html`<li>
            <a href="${href}" type="${type}" download>${label}</a
            >${bytes && ` (${fileSize(bytes, locale)})`}
          </li> `,
      )}
    </ul>
  </section>`

const known = (tour: FeedTour, site: Site): string[] => {
  const { words, locale } = site
  const steps =
    tour.stepFree === undefined ? [] : [tour.stepFree ? words.stepFree : words.notStepFree]
  return [
    distance(tour.distanceMeters, locale),
    duration(tour.durationMinutes),
    fill(words.stopCount, { n: tour.stopCount }),
    tour.loop ? words.loop : words.oneWay,
    ...steps,
  ]
}

const stopItem = (stop: FeedStop, isLast: boolean, site: Site): Html => {
  const { words, locale } = site
  const name = stop.page ? html`<a href="${stop.page}">${stop.name}</a>` : stop.name
  return html`<li class="stop"><span class="number">${stop.number}</span><div class="flow">
<h3${langOf(site, stop, 'name')}>${name}</h3>
${stop.lifecycle !== undefined && stop.lifecycle !== 'open' && html`<p><span class="badge">${words[stop.lifecycle]}</span></p>`}
${stop.text && html`<p${langOf(site, stop, 'text')}>${stop.text}</p>`}
${stop.photo && picture(stop.photo, STOP)}
${stop.address && html`<p class="quiet">${stop.address}</p>`}
${stop.hours && html`<p class="quiet">${stop.hours.text}</p>`}
${placeLinks(stop, stop.name, site)}
${stop.toNextMeters !== undefined && html`<p class="next">${toNext(stop.toNextMeters, isLast, locale, words)}</p>`}
</div></li>
`
}

const toNext = (meters: number, isLast: boolean, locale: string, words: Site['words']): Part =>
  fill(isLast ? words.toStart : words.toNext, { distance: distance(meters, locale) })

/** schema.org facts. */
const trip = (tour: FeedTour) => ({
  '@context': 'https://schema.org',
  '@type': 'TouristTrip',
  '@id': tour.page,
  name: tour.name,
  description: tour.summary,
  url: tour.page,
  image: tour.photo?.src,
  itinerary: {
    '@type': 'ItemList',
    numberOfItems: tour.stopCount,
    itemListElement: tour.stops.map(({ name, page, lat, lng, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'TouristAttraction',
        name,
        url: page,
        address,
        geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng },
      },
    })),
  },
})
