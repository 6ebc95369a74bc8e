import { html, nothing } from 'lit/html.js'
import type { FeedShop } from '../../src/contract/shop'
import { isWebAddress } from '../../src/contract/parse'
import { dateOf, parisDay } from '../shared/paris-time'
import type { Say } from '../shared/texts'
import { routeTo } from './route-to'

/** Address, phone, hours in words, the installation's own lines, what is offered and who recommends it: only what is known. */
export function facts(shop: FeedShop, now: Date, locale: string, say: Say) {
  const { address, phone, hours, website, services, recommendedBy } = shop
  const closed = shop.lifecycle === 'closed'
  return html`
    <dl>
      ${row(say('address'), address && html`${address} ${closed ? nothing : route(shop, say)}`)}
      ${row(say('hours'), !closed && hours?.text && html`${hours.text} ${closures(shop, now, locale, say)}`)}
      ${row(say('phone'), !closed && phone?.e164 && call(phone))}
      ${row(say('website'), website && html`<a href=${website}>${hostOf(website)}</a>`)}
      ${shop.custom?.lines?.map?.((line) => line && row(line.label, isWebAddress(line.href) ? html`<a href=${line.href}>${line.value}</a>` : line.value))}
    </dl>
    ${
      !closed && services?.length
        ? html`<ul part="services" class="chips" aria-label=${say('services')}>
            ${services.map(({ label }) => label && html`<li>${label}</li>`)}
          </ul>`
        : nothing
    }
    ${
      recommendedBy?.length
        ? html`<p class="small" part="recommended">
            ${say('recommended')}${recommendedBy.map(({ name, page }, index) => [index ? ', ' : ' ', html`<a href=${page}>${name}</a>`])}
          </p>`
        : nothing
    }
  `
}

/** What a compact card says: where, how to call, and the hours in words where the state doesn't tell them. */
export function brief({ address, phone, hours, lifecycle }: FeedShop, hasState: boolean) {
  const closed = lifecycle === 'closed'
  const lines = [
    address,
    !hasState && !closed && hours?.text,
    // nobody answers a shop that has closed for good
    !closed && phone?.e164 && call(phone),
  ]
  return lines.map((line) => (line ? html`<p class="small">${line}</p>` : nothing))
}

const call = ({ e164, display }: NonNullable<FeedShop['phone']>) =>
  html`<a href="tel:${e164}">${display}</a>`

const row = (term: string, value: unknown) =>
  value
    ? html`<div>
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing

const route = ({ lat, lng }: FeedShop, say: Say) =>
  lat !== undefined && lng !== undefined
    ? html`<a class="go" href=${routeTo(lat, lng)}>${say('route')}</a>`
    : nothing

function closures({ hours }: FeedShop, now: Date, locale: string, say: Say) {
  const coming = hours?.closures?.find(({ to }) => `${to}`.slice(0, 10) >= parisDay(now))
  if (!coming) return nothing
  const { from, to, reason } = coming
  const dates = dateOf(from, locale, now, to)
  return html`<span class="closure"
    >${say('closure', { dates })}${reason ? ` (${reason})` : ''}</span
  >`
}

const hostOf = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
