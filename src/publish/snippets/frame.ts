import { frameAddress as addressBelow } from '../../contract/frame'
import { attribute } from './markup'
import { type Wanted, written } from './wanted'

/** Tokens a frame takes in its address, where no style sheet of the host reaches. */
const TOKENS = ['accent', 'ground', 'text', 'radius', 'font-size']

/** Address of the page that stands in an iframe: the widget alone, with its attributes and tokens as the query. */
export function frameAddress(wanted: Wanted): string {
  const { base, locale, widget, tokens = {} } = wanted
  const set = TOKENS.flatMap((name) => {
    const value = tokens[`--costo-${name}`]
    return value ? [[name, value.replace(/^#/, '')]] : []
  })
  return (
    base +
    addressBelow(locale, { widget, attributes: Object.fromEntries([...written(wanted), ...set]) })
  )
}

/** An iframe with a name for those who don't see it, asked for near the viewport only. */
export const frame = (wanted: Wanted): string =>
  `<iframe${attribute('src', frameAddress(wanted))}${attribute('title', wanted.link.text)} width="100%" height="${wanted.reserve}" loading="lazy"${attribute('style', 'border:0')}></iframe>`
