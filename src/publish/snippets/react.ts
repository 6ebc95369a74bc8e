import type { WidgetName } from '../../contract/widget-build'
import { lengthOf } from './reserve'
import { tagOf, type Wanted, written } from './wanted'

const COMPONENTS: Record<WidgetName, string> = {
  'partner-carousel': 'PartnerCarousel',
  'shop-card': 'ShopCard',
  'tour-map': 'TourMap',
}

/** React 19 or Next without a package: the element, and the loader that React puts into the head once. */
export const jsx = (wanted: Wanted): string => {
  const { tokens = {}, widget, base } = wanted
  const style = { display: 'block', minHeight: lengthOf(wanted), ...tokens }
  return `<>
  <${tagOf(widget)}${props(written(wanted))} style={${object(style)}}>
    ${jsxLink(wanted)}
  </${tagOf(widget)}>
  <script async${prop('src', `${base}/v1/embed.js`)} />
</>`
}

/** The component of the package, for those who bundle. */
export const component = (wanted: Wanted): string => {
  const { widget, locale, base, tokens } = wanted
  const name = COMPONENTS[widget]
  const language = ['fr', 'en', 'es', 'de', 'it'].includes(locale) ? locale : 'en'
  const named = written(wanted).map(([key, value]): [string, string] => [
    key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ])
  return `'use client'
import { configure } from 'costo-vitrine/widgets'
import ${language} from 'costo-vitrine/widgets/texts/${language}'
import { ${name} } from 'costo-vitrine/react'

configure({ base: ${string(base)}, texts: { ${language} } })

export const Vitrine = () => (
  <${name}${props(named)} reserve=${reserved(wanted)}${tokens ? ` style={${object(tokens)}}` : ''}>
    ${jsxLink(wanted)}
  </${name}>
)`
}

// a number is pixels
const reserved = (wanted: Wanted) =>
  wanted.reserveWide === undefined ? `{${wanted.reserve}}` : string(lengthOf(wanted))

const jsxLink = ({ link: { text, href } }: Wanted) => `<a${prop('href', href)}>${child(text)}</a>`

const props = (all: [string, string][]) =>
  all
    .map(([name, value]) => (name === 'headingLevel' ? ` ${name}={${value}}` : prop(name, value)))
    .join('')

// a JSX attribute knows HTML's entities and no escape: what holds either is written as JavaScript
const prop = (name: string, value: string) =>
  /["&\\\n]/.test(value) ? ` ${name}={${JSON.stringify(value)}}` : ` ${name}="${value}"`

const child = (text: string) => (/[{}<>&]/.test(text) ? `{${JSON.stringify(text)}}` : text)

const object = (style: Record<string, string>) =>
  `{ ${Object.entries(style)
    .map(([name, value]) => `${/^\w+$/.test(name) ? name : `'${name}'`}: ${string(value)}`)
    .join(', ')} }`

const string = (text: string) => (/['\\\n]/.test(text) ? JSON.stringify(text) : `'${text}'`)
