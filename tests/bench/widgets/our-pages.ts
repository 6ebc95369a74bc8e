import { frameAddress } from '../../../src/contract/frame'
import { type Candidate, type Kind, type Way, blogPage } from './page'

type Addresses = { base: string; pinned: (file: string) => { src: string; integrity: string } }

const KINDS: Record<Kind, { attributes: [string, string][]; feed: string } & Shown> = {
  'partner-carousel': {
    attributes: [],
    feed: '/v1/fr/partners.json',
    seen: 'costo-partner-carousel >> [part=card]',
    press: 'costo-partner-carousel [part=next]',
  },
  'shop-card': {
    attributes: [['shop', 'librairie-du-ruisseau']],
    feed: '/v1/fr/shops/librairie-du-ruisseau.json',
    seen: 'costo-shop-card >> [part=card]',
  },
  'tour-map': {
    attributes: [['tour', 'nord-du-18e']],
    feed: '/v1/fr/tours/nord-du-18e.json',
    seen: 'costo-tour-map >> [part=stop]',
    first: 'costo-tour-map [part=toggle]',
    press: 'costo-tour-map [part=stop] button',
    each: true,
  },
}

type Shown = Pick<Candidate, 'seen' | 'press' | 'first' | 'each'>

/** The ways in that keep a space in the page's own style sheet; a lone script by itself has nothing to keep it with. */
export const WAYS: Way[] = [
  ...(['element', 'div', 'lone script', 'lone script in a box', 'pinned', 'iframe'] as const),
]

/** A page for each way in of a widget. */
export function ourPages(kind: Kind, addresses: Addresses): Candidate[] {
  return WAYS.map((way) => {
    const { attributes, feed, ...shown } = KINDS[kind]
    const candidate = { name: `costo, ${way}`, kind, ours: true, way, feed, ...shown }
    const { base } = addresses
    return {
      ...candidate,
      html: blogPage(kind, snippet(kind, attributes, way, addresses)),
      script:
        way === 'pinned' ? addresses.pinned(`${kind}.js`).src.slice(base.length) : '/v1/embed.js',
    }
  })
}

function snippet(
  kind: Kind,
  attributes: [string, string][],
  way: Way,
  { base, pinned }: Addresses,
): string {
  const data = ` data-costo="${kind}"${written(attributes, 'data-')}`
  const element = `<costo-${kind} class="spot"${written(attributes)}>${link(base)}</costo-${kind}>`
  const { src, integrity } = pinned(`${kind}.js`)
  const frame = frameAddress('fr', { widget: kind, attributes: Object.fromEntries(attributes) })
  const alone = `<script async src="${base}/v1/embed.js"${data}></script>`
  switch (way) {
    case 'element':
      return element + loader(base)
    case 'div':
      return `<div class="spot"${data}>${link(base)}</div>${loader(base)}`
    case 'lone script':
      return alone
    case 'lone script in a box':
      return `<div class="spot">${alone}</div>`
    case 'pinned':
      return `${element}<script type="module" crossorigin src="${src}" integrity="${integrity}"></script>`
    case 'iframe':
      return `<iframe class="spot" title="Vitrine" src="${base}${frame}"></iframe>`
  }
}

const loader = (base: string) => `<script async src="${base}/v1/embed.js"></script>`
const link = (base: string) => `<a href="${base}/fr/">Voir la vitrine</a>`
const written = (attributes: [string, string][], prefix = '') =>
  attributes.map(([name, value]) => ` ${prefix}${name}="${value}"`).join('')
