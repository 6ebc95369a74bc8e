import { escape } from '../../contract/html-text'
import { lengthOf } from './reserve'
import { tagOf, type Wanted, written } from './wanted'

/**
 * ` name="value"`, safe in double quotes; nothing without a value. An apostrophe stays one: it ends nothing there, and Joomla
 * takes the `&#` of an escaped one away.
 */
export const attribute = (name: string, value?: string): string =>
  value === undefined
    ? ''
    : value === ''
      ? ` ${name}`
      : ` ${name}="${escape(value).replaceAll('&#39;', "'")}"`

/** The link that stands for the widget. */
export const link = ({ link: { text, href } }: Wanted): string =>
  `<a${attribute('href', href)}>${escape(text)}</a>`

/** The widget's element with its link inside; `style` as written into it, none under a policy that forbids it. */
export const element = (wanted: Wanted, style?: string): string =>
  `<${tagOf(wanted.widget)}${list(written(wanted))}${attribute('style', style)}>${link(wanted)}</${tagOf(wanted.widget)}>`

/** The same for a CMS that takes away tags it doesn't know. */
export const spot = (wanted: Wanted): string =>
  `<div${attribute('data-costo', wanted.widget)}${list(inData(wanted))}${attribute('style', styleOf(wanted, false))}>${link(wanted)}</div>`

/** Attributes as `data-*`: what the loader hands on to the element. */
export const inData = (wanted: Wanted): [string, string][] =>
  written(wanted).map(([name, value]) => [`data-${name}`, value])

export const list = (all: [string, string][]): string =>
  all.map(([name, value]) => attribute(name, value)).join('')

/** What keeps the height free, and the tokens. An element is inline until it is defined; a `div` never is. */
export const styleOf = (wanted: Wanted, isInline = true): string =>
  [
    ...(isInline ? ['display:block'] : []),
    `min-height:${lengthOf(wanted)}`,
    ...Object.entries(wanted.tokens ?? {}).map(([name, value]) => `${name}:${value}`),
  ].join(';')

/** The loader. `attributes` come first: one of those that optimisers read must stand before `src`. */
export const loader = ({ base }: Pick<Wanted, 'base'>, attributes: [string, string][] = []) =>
  `<script async${list(attributes)}${attribute('src', `${base}/v1/embed.js`)}></script>`

/**
 * What consent managers and optimisers read to leave a script alone: Cookiebot, Cloudflare's Rocket Loader, WP Rocket,
 * LiteSpeed Cache.
 */
export const LEAVE_ALONE: [string, string][] = [
  ['data-cookieconsent', 'ignore'],
  ['data-cfasync', 'false'],
  ['data-nowprocket', ''],
  ['data-no-optimize', '1'],
]
