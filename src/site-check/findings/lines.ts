import { frameOf } from '../../contract/frame'
import { NEEDS, type WidgetName } from '../../contract/widget-build'
import { reservesFor } from '../../publish/snippets/reserve'
import { SNIPPETS } from '../../publish/snippets/snippets'
import type { Wanted } from '../../publish/snippets/wanted'
import type { Placed } from '../page/showcase-parts'

/** What stands for a widget with these attributes, in a language. */
function wantedOf(
  base: string,
  widget: WidgetName,
  attributes: Record<string, string>,
  locale: string,
  text?: string,
): Wanted {
  const needs = NEEDS[widget]
  const slug = needs && attributes[needs.attribute]
  const list = attributes.show ?? 'partners'
  const path = needs ? `${needs.section}/${slug ? `${slug}/` : ''}` : `${list}/`
  return {
    ...{ base, widget, attributes, locale },
    link: { text: text || (slug ?? new URL(base).host), href: `${base}/${locale}/${path}` },
    ...reservesFor('', widget, attributes),
  }
}

/** Attributes of ours, without those of the page. */
const OWN =
  /^(shop|tour|partner|kind|perimeter|exclude|show|video|layout|limit|label|utm|heading-level)$/

const ownOf = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => OWN.test(name)))

/** The text of the link that stands in a widget, and the language it leads to. */
function wantedFor(base: string, { widget, attributes, tag }: Placed): Wanted {
  const [href = ''] = tag.links
  const locale = /\/([a-z]{2})\/[a-z]+\//.exec(href)?.[1] ?? 'fr'
  return wantedOf(base, widget, ownOf(attributes), locale, tag.text)
}

/** A widget as it stands, written anew and in another way. */
export const lineFor = (
  name: 'element' | 'block' | 'spot' | 'strict' | 'frame',
  base: string,
  placed: Placed,
  attributes: Record<string, string> = {},
): string => {
  const wanted = wantedFor(base, { ...placed, attributes: { ...placed.attributes, ...attributes } })
  return SNIPPETS[name](wanted)
}

/** The rules that keep the height in a page's own style sheet. */
export const rulesFor = (base: string, placed: Placed): string =>
  SNIPPETS.rules(wantedFor(base, placed))

/** The loader, marked so that consent managers and optimisers leave it alone. */
export const loaderLine = (base: string): string =>
  SNIPPETS.protectedLoader(wantedOf(base, 'partner-carousel', {}, 'fr'))

/** The widget that shows what a link to a public page leads to, as a block that every CMS keeps, with the loader. */
export function blockFor(base: string, path: string): string {
  const [locale, ...rest] = path
    .slice(new URL(base).pathname.replace(/\/$/, '').length + 1)
    .split('/')
  const frame = frameOf(rest.join('/'))
  const { widget, attributes } = frame ?? { widget: 'partner-carousel' as const, attributes: {} }
  return `${SNIPPETS.spot(wantedOf(base, widget, attributes, locale))}\n${loaderLine(base)}`
}

/** The frame with its key. */
export function keyedFrame(base: string, placed: Placed, key: string): string {
  const wanted = wantedFor(base, placed)
  return SNIPPETS.frame({ ...wanted, attributes: { ...wanted.attributes, key } })
}
