import { html, nothing } from 'lit/html.js'
import type { FeedMapPicture, FeedStop, FeedTour } from '../../src/contract/tour'
import { imageOf } from '../shared/picture'
import type { Scene } from './drawing'

/** As wide as the map is, below and above the width at which it stands beside the list. */
const SIZES = '(min-width: 60em) 40em, 100vw'

type Shown = Omit<Scene, 'view'> & {
  /** The whole walk as a picture, if there is one. */
  picture?: FeedMapPicture
  /** Called when it can't be fetched. */
  lose: () => void
  /** Draws the walk where there is none, and a chosen stop on it where there is one, once the code for that is there. */
  draw?: typeof import('./drawing')
  chosen?: FeedStop
  /** What stands for the map where it can't be seen. */
  label: string
}

/** The map until a visitor asks for more: a picture, on which a chosen stop is marked; without one, the walk's own drawing. */
export function stillMap(shown: Shown) {
  const { picture, lose, draw, label, size, chosen } = shown
  const mark = (stop: FeedStop, style: string) =>
    html`<span class="pin" .style=${style} data-current=${stop === chosen || nothing}
      >${stop.number}</span
    >`
  const pins = () =>
    picture
      ? chosen && draw && mark(chosen, draw.spotIn(picture, size, chosen))
      : draw?.still(shown, mark)
  return html`${picture ? imageOf({ ...picture, alt: picture.alt || label }, SIZES, lose, 'picture') : nothing}
    <div part="map" class="map" role="img" aria-label=${label} aria-hidden=${Boolean(picture)}>
      ${size.width ? pins() : nothing}
    </div>`
}

/** The picture a map is shown as, on a light ground or a dark one; one of unknown place or size is none. */
export function pictureOf({ map }: FeedTour, dark: boolean): FeedMapPicture | undefined {
  const picture = (dark && map?.pictureDark) || map?.picture
  return picture?.src && picture.width && picture.bounds?.length === 4 ? picture : undefined
}
