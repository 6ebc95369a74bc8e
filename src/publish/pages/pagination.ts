import { type Html, html, type Part } from './html'
import type { Site } from './site'
import { fill } from './words'

/** Which page of a long list this is. */
export type Place = {
  /** Path of the first page below the locale, with a slash at its end: "shops/". */
  base: string
  /** From 1. */
  number: number
  of: number
}

/** Slices of at most a hundred cards: what a phone shows without stumbling, and a visitor still looks through. */
export const CARDS = { least: 60, most: 100 }

/** How many page numbers stand on each side of the current one. */
const AROUND = 2

/** Path of one page of a list below the locale; no slug holds a slash, so it is no record's own. */
export const pathOf = (base: string, number: number): string =>
  number === 1 ? base : `${base}page/${number}/`

/** "Commerces · page 2"; the first page has the title alone. */
export const titleOf = (title: string, { number }: Place, site: Site): string =>
  number === 1 ? title : `${title} · ${fill(site.words.page, { n: number })}`

/** The ways to the other pages of a list; nothing when it has one page only. */
export function pagination(place: Place, site: Site): Part {
  const { number, of } = place
  const { words } = site
  if (of === 1) return undefined
  const step = (to: number, rel: 'prev' | 'next', label: string): Part =>
    to >= 1 &&
    to <= of &&
    html`<li><a class="step" rel="${rel}" href="${address(place, to, site)}">${label}</a></li> `
  return html`<nav class="pages" aria-label="${words.pages}">
    <ul>
      ${step(number - 1, 'prev', words.previousPage)}
      ${numbers(number, of).map((each) => item(each, place, site))}
      ${step(number + 1, 'next', words.nextPage)}
    </ul>
  </nav>`
}

const address = ({ base }: Place, number: number, { locale }: Site) =>
  `/${locale}/${pathOf(base, number)}`

/** The first page, those around this one and the last; nothing where some are left out in between. */
function numbers(number: number, of: number): (number | undefined)[] {
  const from = Math.max(2, number - AROUND)
  const to = Math.min(of - 1, number + AROUND)
  const around = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  return [1, from > 2 ? undefined : [], around, to < of - 1 ? undefined : [], of].flat()
}

function item(each: number | undefined, place: Place, site: Site): Html {
  if (each === undefined) return html`<li aria-hidden="true">…</li> `
  const label = fill(site.words.page, { n: each })
  return html`<li>
    <a
      href="${address(place, each, site)}"
      aria-label="${label}"
      ${each === place.number && html`aria-current="page"`}
      >${each}</a
    >
  </li> `
}
