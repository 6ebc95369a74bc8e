import { attribute } from './markup'
import { type Wanted, written } from './wanted'

/** Address of the page that stands in an iframe: the widget alone, with its attributes as the query. */
export function frameAddress(wanted: Wanted): string {
  const { base, locale, widget } = wanted
  const query = new URLSearchParams(written(wanted)).toString()
  return `${base}/${locale}/frames/${widget}/${query && `?${query}`}`
}

/** An iframe with a name for those who don't see it, asked for near the viewport only. */
export const frame = (wanted: Wanted): string =>
  `<iframe${attribute('src', frameAddress(wanted))}${attribute('title', wanted.link.text)} width="100%" height="${wanted.reserve}" loading="lazy"${attribute('style', 'border:0')}></iframe>`
