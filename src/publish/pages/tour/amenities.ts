import type { FeedStop, FeedTour } from '../../../contract/tour'
import { html, type Part } from '../html'
import type { Site } from '../site'
import { offers } from './facts'
import { anchorOf } from './stop'
import { tourWords } from './words'

/** Where walkers find toilets and water, by the numbers of the stops. */
export const amenities = ({ stops }: FeedTour, site: Site): Part => {
  const own = tourWords(site.locale)
  const found = stops.filter(
    (stop) => isThere(stop) && (offers(stop, 'toilets') || offers(stop, 'water')),
  )
  return (
    found.length > 0 &&
    html`<section aria-labelledby="amenities">
      <h2 id="amenities">${own.amenities}</h2>
      <p class="nearest" hidden></p>
      <ul class="index">
        ${found.map((stop) => html`<li>${entry(stop)} ${served(stop)}</li> `)}
      </ul>
      <p class="quiet">${own.amenitiesNote}</p>
    </section>`
  )
}

/** Whether the walk is without a step, and which stops have an entrance without one. */
export const stepFree = (tour: FeedTour, site: Site): Part => {
  const own = tourWords(site.locale)
  const found = tour.stops.filter((stop) => isThere(stop) && offers(stop, 'step-free'))
  const said = { true: own.walkYes, false: own.walkNo, undefined: own.walkUnknown }
  return html`<section aria-labelledby="step-free">
    <h2 id="step-free">${own.walkStepFree}</h2>
    <p>${said[`${tour.stepFree}`]}</p>
    ${
      found.length > 0 &&
      html`<p>${own.stopsStepFree}</p>
        <ul class="index">
          ${found.map((stop) => html`<li>${entry(stop)}</li> `)}
        </ul>`
    }
  </section>`
}

// behind a door that has closed for good, or not opened yet, there is nothing
const isThere = ({ lifecycle = 'open' }: FeedStop) => lifecycle === 'open'

const entry = (stop: FeedStop) =>
  html`<a href="#${anchorOf(stop)}"><span class="number">${stop.number}</span> ${stop.name}</a>`

const served = ({ services = [] }: FeedStop) =>
  html`<span class="quiet"
    >${services
      .filter(({ id }) => id === 'toilets' || id === 'water')
      .map(({ label }) => label)
      .join(', ')}</span
  >`
