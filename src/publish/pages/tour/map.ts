import type { FeedMap, FeedTour } from '../../../contract/tour'
import { mapWords } from '../../heavy/words'
import { type Html, html, type Part } from '../html'
import { picture, type Site, srcset } from '../site'
import { sketchPath } from '../sketch'

const MAP = '(min-width: 60rem) 23rem, 92vw'

/** The walk seen from above: the picture made of map tiles where there is one, else our own drawing. */
export const mapFigure = (tour: FeedTour, { words, locale }: Site): Html => {
  const drawing = html`<img
    src="${sketchPath(tour)}"
    width="640"
    height="640"
    alt="${words.sketch}"
  />`
  const map = mapPicture(tour.map)
  return html`<figure class="panel sketch">
    ${map ?? drawing}${captions([tour.straight && words.straight, map && attribution(tour.map!, locale)])}
  </figure>`
}

const mapPicture = (map: FeedMap | undefined): Html | undefined => {
  if (!map?.picture) return undefined
  const light = picture(map.picture, MAP, true)
  const dark = map.pictureDark
  if (!dark) return light
  return html`<picture
    ><source
      media="(prefers-color-scheme: dark)"
      srcset="${srcset(dark)}"
      sizes="${MAP}"
      width="${dark.width}"
      height="${dark.height}"
    />
    ${light}</picture
  >`
}

const attribution = ({ attribution: text, attributionUrl: url }: FeedMap, locale: string): Part =>
  text &&
  html`${mapWords(locale).ground} ${url ? html`<a href="${url}" rel="noopener">${text}</a>` : text}`

const captions = (parts: Part[]): Part => {
  const said = parts.filter(Boolean)
  return said.length > 0 && html`<figcaption>${said.map((one) => html`<p>${one}</p>`)}</figcaption>`
}
