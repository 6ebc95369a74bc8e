import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** An element of a page, as far as it matters here. */
export type Tag = {
  name: string
  attributes: Record<string, string>
  /** Its scripts' or its visible text, spaces drawn together. */
  text: string
  /** Links and pictures inside it. */
  links: string[]
  hasSizedImage: boolean
  isInHead: boolean
}

/** What a page is made of that may concern a widget. */
export type PageParts = {
  scripts: Tag[]
  frames: Tag[]
  /** `costo-…` elements, and what stands for one by `data-costo`; scripts that do are among the scripts. */
  spots: Tag[]
  links: string[]
  /** `content` of each `<meta http-equiv="Content-Security-Policy">`. */
  policies: string[]
  /** Text that is shown, without scripts and styles. */
  text: string
  /** Of `<meta name="generator">`, and of the base address. */
  generator: string
  base?: string
}

/** Takes a page apart as a browser does that runs its scripts. */
export function readPage(html: string): PageParts {
  const parts: PageParts = {
    ...{ scripts: [], frames: [], spots: [], links: [], policies: [], text: '', generator: '' },
  }
  walk(parse(html), false, parts)
  return parts
}

/** No page that people made is nested so deep; one made to exhaust the stack would keep others from being looked at. */
const DEEPEST = 512

function walk(node: Node, isInHead: boolean, parts: PageParts, depth = 0) {
  if (depth > DEEPEST) return
  // what stands in a template, or between noscript's tags, is not shown
  if ('tagName' in node) take(node, isInHead, parts)
  const isHidden = 'tagName' in node && SILENT.includes(node.tagName)
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (child.nodeName === '#text' && !isHidden && 'value' in child) parts.text += ` ${child.value}`
    else walk(child, isInHead || node.nodeName === 'head', parts, depth + 1)
  }
}

const SILENT = ['script', 'style', 'noscript', 'template']

function take(element: Element, isInHead: boolean, parts: PageParts) {
  const { tagName } = element
  const attributes = attributesOf(element)
  if (tagName === 'script') parts.scripts.push(tagOf(element, isInHead))
  else if (tagName === 'iframe') parts.frames.push(tagOf(element, isInHead))
  else if (tagName.startsWith('costo-') || 'data-costo' in attributes)
    parts.spots.push(tagOf(element, isInHead))
  if (tagName === 'a' && attributes.href) parts.links.push(attributes.href)
  if (tagName === 'base') parts.base ??= attributes.href
  if (tagName !== 'meta') return
  if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
    parts.policies.push(attributes.content ?? '')
  if (attributes.name?.toLowerCase() === 'generator') parts.generator = attributes.content ?? ''
}

const attributesOf = ({ attrs }: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]))

function tagOf(element: Element, isInHead: boolean): Tag {
  const inside = descendants(element)
  const texts = [...inside].map((one) => ('value' in one ? one.value : ''))
  const elements = inside.filter((one): one is Element => 'tagName' in one)
  const all = elements.map((one) => [one.tagName, attributesOf(one)] as const)
  return {
    name: element.tagName,
    attributes: attributesOf(element),
    text: texts.join(' ').replaceAll(/\s+/g, ' ').trim(),
    links: all.flatMap(([name, { href }]) => (name === 'a' && href ? [href] : [])),
    hasSizedImage: all.some(([name, { width, height }]) => name === 'img' && width && height),
    isInHead,
  }
}

function descendants(node: Node, depth = 0, into: Node[] = []): Node[] {
  if (!('childNodes' in node) || depth > DEEPEST) return into
  for (const child of node.childNodes) {
    into.push(child)
    descendants(child, depth + 1, into)
  }
  return into
}
