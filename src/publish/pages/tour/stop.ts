import type { FeedAudio, FeedStop } from '../../../contract/tour'
import { distance, duration, fileSize } from '../format'
import { type Html, html, type Part } from '../html'
import { placeLinks } from '../parts'
import { langOf, picture, type Site } from '../site'
import { fill } from '../words'
import { tourWords } from './words'

const PHOTO = '(min-width: 60rem) 22rem, 90vw'

/** What a stop is called in the page's address: "5 bis" at `#stop-5bis`. */
export const anchorOf = ({ number }: FeedStop): string =>
  `stop-${number.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '')}`

/** A stop with all that is known of it. What depends on the hour or the place is filled in by the page's script. */
export const stopItem = (stop: FeedStop, isLast: boolean, site: Site): Html => {
  const own = tourWords(site.locale)
  const name = stop.page ? html`<a href="${stop.page}">${stop.name}</a>` : stop.name
  return html`<li class="stop" id="${anchorOf(stop)}"><span class="number"><span class="hidden">${fill(own.stop, { number: '' })}</span>${stop.number}</span><div class="flow">
<h3${langOf(site, stop, 'name')}>${name}</h3>
${stop.lifecycle !== undefined && stop.lifecycle !== 'open' && html`<p><span class="badge">${site.words[stop.lifecycle]}</span></p>`}
${openingLines(stop)}
<p class="away" hidden></p>
${stop.photo && picture(stop.photo, PHOTO)}
${stop.text && html`<p${langOf(site, stop, 'text')}>${stop.text}</p>`}
${stop.audio && commentary(stop.audio, stop, site)}
${services(stop, site)}
${stop.address && html`<p class="quiet">${stop.address}</p>`}
${stop.dwellMinutes ? html`<p class="quiet">${fill(own.dwell, { time: duration(stop.dwellMinutes) })}</p>` : undefined}
${placeLinks(stop, stop.name, site)}
<label class="tool mark scripted" hidden><input type="checkbox" autocomplete="off" /> ${own.done}<span class="hidden"> ${stop.number}</span></label>
${onward(stop, isLast, site)}
</div></li>
`
}

// the usual week stands in the page; what it comes to today is said by the script, on a line kept free for it
const openingLines = ({ hours, lifecycle = 'open' }: FeedStop): Part =>
  hours &&
  html`${lifecycle === 'open' && html`<p class="today scripted" hidden></p>`}
    <p class="quiet">${hours.text}</p>`

const commentary = ({ src, type, bytes }: FeedAudio, stop: FeedStop, site: Site): Html => {
  const own = tourWords(site.locale)
  return html`<figure class="audio">
    <figcaption>
      ${own.audio}${bytes ? ` (${fileSize(bytes, site.locale)})` : undefined}.
      ${stop.text && own.transcript}
    </figcaption>
    <audio controls preload="none" aria-label="${fill(own.listen, { stop: stop.name })}">
      <source src="${src}" type="${type}" />
    </audio>
    <p class="silent" role="status"></p>
  </figure>`
}

const services = ({ services = [] }: FeedStop, site: Site): Part =>
  services.length > 0 &&
  html`<ul class="chips services" aria-label="${tourWords(site.locale).services}">
    ${services.map(({ id, label }) => html`<li data-service="${id}">${label}</li>`)}
  </ul>`

const onward = (stop: FeedStop, isLast: boolean, site: Site): Part => {
  const { toNextMeters: meters, directions } = stop
  const own = tourWords(site.locale)
  if (meters === undefined && !directions) return undefined
  const far = meters !== undefined && {
    distance: distance(meters, site.locale),
  }
  return html`<div class="next">
    ${far && html`<p>${fill(isLast ? own.toStart : own.toNext, far)}</p>`}
    ${directions && html`<p class="way" ${langOf(site, stop, 'directions')}>${directions}</p>`}
  </div>`
}
