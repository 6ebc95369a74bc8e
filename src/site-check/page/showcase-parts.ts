import { WIDGETS, type WidgetName } from '../../contract/widget-build'
import { type Hold, holdOf, managersIn } from './held'
import type { PageParts, Tag } from './read-page'

/** A script of a showcase's, this one's or another's. */
export type Loader = {
  tag: Tag
  url: URL
  /** The loader, or a single file that is pinned. */
  kind: 'loader' | 'pinned'
  /** What keeps it from running at once. */
  hold?: Hold
}

/** A widget as it stands in a page. */
export type Placed = {
  way: 'element' | 'block' | 'script' | 'frame'
  widget: WidgetName
  attributes: Record<string, string>
  tag: Tag
  /** Of a frame. */
  url?: URL
}

/** All that has to do with a showcase in a page. */
export type ShowcaseParts = {
  loaders: Loader[]
  placed: Placed[]
  /** Links to public pages of this showcase: path from "/". */
  links: string[]
  /** A snippet is shown as text. */
  isEscaped: boolean
  /** Names of consent managers. */
  managers: string[]
  /** Scripts are put together by an optimiser: ours may be among them under no name. */
  isCombined: boolean
  /** The page is made by its scripts: what is missing in it may come later. */
  isScripted: boolean
}

/** Finds them. `page`: its own address; `base`: the showcase's, without a slash at the end. */
export function showcaseParts(parts: PageParts, page: URL, base: string): ShowcaseParts {
  const from = parts.base && URL.canParse(parts.base, page) ? new URL(parts.base, page) : page
  const managers = managersIn(parts)
  const loaders = parts.scripts.flatMap((tag) => loaderIn(tag, from, managers))
  const hasScripts = parts.scripts.some(({ attributes }) => attributes.src)
  const links = parts.links.flatMap((href) => pathBelow(href, from, base))
  return {
    ...{ loaders, links, managers },
    placed: [
      ...parts.spots.flatMap((tag) => spotIn(tag)),
      ...loaders.flatMap(({ tag, kind }) => (kind === 'loader' ? scriptIn(tag) : [])),
      ...parts.frames.flatMap((tag) => frameIn(tag, from, base)),
    ],
    isEscaped: ESCAPED.test(parts.text),
    isCombined: parts.scripts.some(({ attributes }) => COMBINED.test(attributes.src ?? '')),
    isScripted: SCRIPTED.test(parts.generator) || (parts.text.trim().length < 200 && hasScripts),
  }
}

const ESCAPED = /<costo-|<(div|a)\s[^>]*data-costo=|<script\s[^>]*\/v1\/(embed\.js|pinned\/)/i
const COMBINED = /\/cache\/(min|autoptimize|asset-cleanup|wpfc|litespeed|breeze)|\/litespeed\/js\//
const SCRIPTED = /wix\.com|webflow|framer/i

/** Paths of our scripts; every release has had these names. */
const SCRIPT = /\/v1\/(?:embed|pinned\/[^/]+\/[\w-]+)\.js$/

// a script that is held keeps its address in another attribute, which each manager names otherwise
function loaderIn(tag: Tag, page: URL, managers: string[]): Loader[] {
  const { src, ...others } = tag.attributes
  const found = [src, ...Object.values(others)].find(
    (value) => value && URL.canParse(value, page) && SCRIPT.test(new URL(value, page).pathname),
  )
  if (!found) return []
  const url = new URL(found, page)
  const kind = url.pathname.endsWith('/embed.js') ? 'loader' : 'pinned'
  return [{ tag, url, kind, hold: holdOf(tag, managers) }]
}

const isWidget = (name: string): name is WidgetName => WIDGETS.includes(name as WidgetName)

function spotIn(tag: Tag): Placed[] {
  const name = tag.name.replace(/^costo-/, '')
  if (tag.name.startsWith('costo-') && isWidget(name))
    return [{ way: 'element', widget: name, attributes: tag.attributes, tag }]
  const spot = tag.attributes['data-costo']
  return spot && isWidget(spot)
    ? [{ way: 'block', widget: spot, attributes: inData(tag), tag }]
    : []
}

function scriptIn(tag: Tag): Placed[] {
  const name = tag.attributes['data-costo']
  return name && isWidget(name)
    ? [{ way: 'script', widget: name, attributes: inData(tag), tag }]
    : []
}

function frameIn(tag: Tag, page: URL, base: string): Placed[] {
  const { src, ...others } = tag.attributes
  const found = [src, ...Object.values(others)].find(
    (value) => value && pathBelow(value, page, base).some((path) => FRAME.test(path)),
  )
  if (!found) return []
  const url = new URL(found, page)
  const widget = FRAME.exec(url.pathname)?.[1] ?? ''
  const attributes = Object.fromEntries(url.searchParams)
  return isWidget(widget) ? [{ way: 'frame', widget, attributes, tag, url }] : []
}

const FRAME = /\/[\w-]+\/frames\/([\w-]+)\//

/** `data-shop` as `shop`. */
const inData = ({ attributes }: Tag): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      name.startsWith('data-') ? [[name.slice('data-'.length), value]] : [],
    ),
  )

function pathBelow(href: string, page: URL, base: string): string[] {
  if (!URL.canParse(href, page)) return []
  const url = new URL(href, page)
  const home = new URL(base)
  return url.host === home.host && url.pathname.startsWith(home.pathname) ? [url.pathname] : []
}
