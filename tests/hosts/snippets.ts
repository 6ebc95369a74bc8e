import type { Frame, Page } from 'playwright-core'

type Attributes = Record<string, string>

const written = (attributes: Attributes, prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('')

/** A widget as a partner pastes it, in every form; `{base}` stands for the vitrine. */
function snippets(widget: string, attributes: Attributes, fallback: string, minHeight: string) {
  const tag = `costo-${widget}`
  const data = written({ '': widget, ...attributes }, 'data-').replace('data-=', 'data-costo=')
  return {
    widget,
    tag,
    fallback,
    element: `<${tag}${written(attributes)} style="display:block;min-height:${minHeight}">${fallback}</${tag}>`,
    div: `<div${data} style="min-height:${minHeight}">${fallback}</div>`,
    link: fallback.replace('<a ', `<a${data} `),
    script: `<script async src="{base}/v1/embed.js"${data}></script>`,
  }
}

export const SNIPPETS = [
  snippets(
    'partner-carousel',
    { partner: 'tudigo', label: 'L’adresse d’à côté : nos « amis »' },
    '<a href="https://vitrine.example/fr/partners/">Nos partenaires</a>',
    '420px',
  ),
  snippets(
    'shop-card',
    { shop: 'librairie-du-ruisseau' },
    '<a href="https://vitrine.example/fr/shops/librairie-du-ruisseau/">Librairie du Ruisseau, chez nous</a>',
    '660px',
  ),
  snippets(
    'tour-map',
    { tour: 'nord-du-18e' },
    '<a href="https://vitrine.example/fr/tours/nord-du-18e/">Balade : le nord du 18e</a>',
    '480px',
  ),
]

/** What a widget shows once it has read its file: a thing only the public file can have told it. */
export function shown(place: Page | Frame, widget: string) {
  const inside = place.locator(`costo-${widget}`)
  return {
    'partner-carousel': inside.getByRole('link', { name: 'Petites adresses' }),
    'shop-card': inside.getByRole('link', { name: 'Librairie du Ruisseau', exact: true }),
    'tour-map': inside.getByRole('button', { name: 'Explorer la carte' }),
  }[widget]!
}
