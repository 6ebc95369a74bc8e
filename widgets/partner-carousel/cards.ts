import { html } from 'lit/html.js'
import type { FeedPartner } from '../../src/contract/partner'
import type { FeedRecord } from '../../src/contract/record'
import { logoOf } from '../shared/picture'
import type { Say } from '../shared/texts'
import { heading, langOf } from '../shared/widget'
import { visitLink } from './visit-link'

/** What a card must know of the carousel it stands in: the level of its own heading, the texts, and what is shown. */
export type Around = { level: number; say: Say; show: string }

/**
 * A partner: its logo or initials, what it is, what it offers; the whole card leads to its own site, which is told the
 * `source` of the visit.
 */
export function partnerCard(partner: FeedPartner, around: Around, dark: boolean, source: string) {
  const { name, kind, logo, logoDark, formerNames } = partner
  const shown = (dark && logoDark) || logo
  const names = formerNames?.filter((one) => typeof one === 'string').join(', ')
  // a logo made for light grounds keeps one
  const plate = dark && logo && !logoDark ? 'plate' : ''
  return card(
    partner,
    around,
    visitLink(partner, source),
    html`<div class="logo ${plate}">${logoOf(shown, name)}</div>`,
    [kind?.label, 'service', names && around.say('formerly', { names })],
  )
}

/**
 * One card of the list, its picture on `top`. `words` names the field with the sentence to show. `data-item` says whose
 * exposures and clicks are counted.
 */
export function card<T extends FeedRecord>(
  record: T,
  { level, show }: Around,
  href: string,
  top: unknown,
  [kicker, words, note]: [kicker: unknown, words: keyof T & string, note: unknown],
) {
  const link = html`<a
    href=${href}
    lang=${langOf(record, 'name')}
    referrerpolicy="strict-origin-when-cross-origin"
    >${record.name}</a
  >`
  return html`<li part="card" class="card" data-item="${show}/${record.slug}">
    ${top}
    <div class="body">
      ${heading(level, 'name', link)}
      <p class="kicker">${kicker}</p>
      <p lang=${langOf(record, words)}>${record[words]}</p>
      <p class="small">${note}</p>
    </div>
  </li>`
}
