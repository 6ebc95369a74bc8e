import { html, nothing } from 'lit'
import type { FeedPartner } from '../../src/contract/partner'
import type { FeedShopSummary } from '../../src/contract/shop'
import { initials, picture } from '../shared/picture'
import type { Say } from '../shared/texts'
import { heading, langOf } from '../shared/widget'
import { visitLink } from './visit-link'

type Around = { dark: boolean; source: string; utm: boolean; level: number; say: Say }

/** A partner: its logo or initials, what it is, what it offers; the whole card leads to its own site. */
export function partnerCard(partner: FeedPartner, { dark, source, utm, level, say }: Around) {
  const logo = (dark && partner.logoDark) || partner.logo
  const { name, kind, service, formerNames } = partner
  const link = html`<a
    class="stretch"
    href=${visitLink(partner, source, utm)}
    referrerpolicy="strict-origin-when-cross-origin"
    >${name}</a
  >`
  return html`<li part="card" class="card">
    <div class="logo">
      ${
        logo?.src
          ? picture({ ...logo, alt: '' }, name, '')
          : html`<span class="monogram" aria-hidden="true">${initials(name)}</span>`
      }
    </div>
    <div class="body">
      ${heading(level, 'name', link)}
      <p class="kicker">${kind?.label}</p>
      ${service ? html`<p class="words" lang=${langOf(partner, 'service')}>${service}</p>` : nothing}
      ${
        formerNames?.length
          ? html`<p class="small">${say('formerly', { names: formerNames.join(', ') })}</p>`
          : nothing
      }
    </div>
  </li>`
}

/** A shop: its picture, what it is, why the city recommends it; leads to its public page. */
export function shopCard(shop: FeedShopSummary, level: number) {
  const { name, page, category, photo, address, reason, summary } = shop
  const words = reason ?? summary
  return html`<li part="card" class="card">
    <div class="photo">${picture(photo, name, '17em')}</div>
    <div class="body">
      ${heading(level, 'name', html`<a class="stretch" href=${page}>${name}</a>`)}
      <p class="kicker">${category?.label}</p>
      ${
        words
          ? html`<p class="words" lang=${langOf(shop, reason ? 'reason' : 'summary')}>${words}</p>`
          : nothing
      }
      ${address ? html`<p class="small">${address}</p>` : nothing}
    </div>
  </li>`
}
