import { html, nothing } from 'lit/html.js'
import type { FeedPartner } from '../../src/contract/partner'
import type { FeedShopSummary } from '../../src/contract/shop'
import { logoOf, picture } from '../shared/picture'
import type { Say } from '../shared/texts'
import { heading, langOf } from '../shared/widget'
import { visitLink } from './visit-link'

type Around = { dark: boolean; source: string; level: number; say: Say }

/** A partner: its logo or initials, what it is, what it offers; the whole card leads to its own site. */
export function partnerCard(partner: FeedPartner, { dark, source, level, say }: Around) {
  const { name, kind, logo, logoDark, formerNames } = partner
  const shown = (dark && logoDark) || logo
  // a logo made for light grounds keeps one
  const plate = dark && logo && !logoDark ? 'logo plate' : 'logo'
  return card(partner, level, {
    href: visitLink(partner, source),
    top: html`<div class=${plate}>${logoOf(shown, name)}</div>`,
    kicker: kind?.label,
    words: 'service',
    note: formerNames?.length ? say('formerly', { names: formerNames.join(', ') }) : undefined,
  })
}

/** A shop: its picture, what it is, why the city recommends it; leads to its public page. */
export const shopCard = (shop: FeedShopSummary, level: number) =>
  card(shop, level, {
    href: shop.page,
    top: html`<div class="photo">${picture(shop.photo, shop.name, '17em')}</div>`,
    kicker: shop.category?.label,
    words: shop.reason ? 'reason' : 'summary',
    note: shop.address,
  })

type Parts<T> = { href: string; top: unknown; kicker?: string; words: keyof T; note?: string }

function card<T extends FeedPartner | FeedShopSummary>(
  record: T,
  level: number,
  { href, top, kicker, words, note }: Parts<T>,
) {
  const link = html`<a href=${href} referrerpolicy="strict-origin-when-cross-origin"
    >${record.name}</a
  >`
  return html`<li part="card" class="card">
    ${top}
    <div class="body">
      ${heading(level, 'name', link)}
      <p class="kicker">${kicker}</p>
      <p lang=${langOf(record, String(words))}>${record[words]}</p>
      ${note ? html`<p class="small">${note}</p>` : nothing}
    </div>
  </li>`
}
