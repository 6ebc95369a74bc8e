import type { FeedStop, FeedTour } from '../../../contract/tour'
import { distance, duration } from '../format'
import { type Html, html, type Part } from '../html'
import { langOf, type Site } from '../site'
import { fill } from '../words'
import { paragraphs } from './paragraphs'
import { pictogram } from './pictograms'
import { figure, onPaper } from './pictures'
import { printWordsIn } from './words'

/** Letters up to which a stop is kept in one piece; a longer one may go on in the next column. */
const IN_ONE_PIECE = 420

/** The stops one by one, in walking order: all, or those from one index up to another. */
export function stopList(tour: FeedTour, site: Site, from = 0, to = tour.stops.length): Part {
  const some = tour.stops.slice(from, to)
  if (!some.length) return undefined
  return html`<section class="stops">
    <h2>${from ? printWordsIn(site.locale).moreStops : site.words.stops}</h2>
    <ol>
      ${some.map((stop, index) => stopItem(stop, tour.stops[from + index + 1], tour, site))}
    </ol>
  </section>`
}

function stopItem(stop: FeedStop, next: FeedStop | undefined, tour: FeedTour, site: Site): Html {
  const { words } = site
  const length = (stop.text?.length ?? 0) + (stop.directions?.length ?? 0)
  const { lifecycle = 'open' } = stop
  return html`<li class="stop${length <= IN_ONE_PIECE ? ' whole' : ''}">
<h3><span class="number">${stop.number}</span> <span${langOf(site, stop, 'name')}>${stop.name}</span></h3>
${lifecycle !== 'open' && html`<p class="badge">${words[lifecycle]}</p>`}
${stop.address && html`<p class="address">${stop.address}</p>`}
${stop.hours && html`<p class="hours"><span class="label">${printWordsIn(site.locale).hours}</span> ${stop.hours.text}</p>`}
${services(stop.services ?? [])}
${figure(onPaper(stop.photo, site), 'photo')}
${paragraphs(stop.text).map((one) => html`<p${langOf(site, stop, 'text')}>${one}</p>`)}
${onwards(stop, next, tour, site)}
</li>
`
}

const services = (all: NonNullable<FeedStop['services']>): Part =>
  all.length > 0 &&
  html`<ul class="services">
    ${all.map(({ id, label }) => html`<li>${pictogram(id)} ${label}</li> `)}
  </ul>`

function onwards(
  { toNextMeters, directions, dwellMinutes, ...stop }: FeedStop,
  next: FeedStop | undefined,
  tour: FeedTour,
  site: Site,
): Part {
  const words = printWordsIn(site.locale)
  const dwell = dwellMinutes && fill(words.dwell, { duration: duration(dwellMinutes) })
  const way =
    toNextMeters !== undefined &&
    fill(next || !tour.loop ? words.next : words.nextStart, {
      number: next?.number ?? '',
      distance: distance(toNextMeters, site.locale),
    })
  return [
    dwell && html`<p class="dwell">${dwell}</p>`,
    way && html`<p class="next">${way}</p>`,
    paragraphs(directions).map(
      (one) => html`<p class="directions" ${langOf(site, stop, 'directions')}>${one}</p>`,
    ),
  ]
}

/** The stops in short, to be found on the map. */
export const glance = (tour: FeedTour, site: Site): Html =>
  html`<section class="glance">
    <h2>${printWordsIn(site.locale).stopsAtAGlance}</h2>
    <ol>
      ${tour.stops.map(
        (stop) =>
          html`<li><span class="number">${stop.number}</span> <span${langOf(site, stop, 'name')}>${stop.name}</span></li> `,
      )}
    </ol>
  </section>`
