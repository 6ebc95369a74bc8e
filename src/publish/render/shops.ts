import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { FeedHours, FeedShop, FeedShopSummary } from '../../contract/shop'
import { hoursInWords } from '../../../collections/hours'
import { addDays } from '../paris'
import type { ShopRecord } from '../records'
import type { Edition } from './edition'
import { baseOf, webAddress } from './base'
import type { Links } from './all'
import { inLocale } from './localized'
import { remembered } from './memo'
import { openIntervals } from './opening'
import { richText } from './richText'
import { term } from './terms'

/** A shop in one locale. `partners`: those to whom the city recommends it today, by name. */
export function feedShop(
  shop: ShopRecord,
  locale: string,
  edition: Edition,
  partners: Links[],
): FeedShop {
  const texts = edition.texts(locale)
  const lifecycle = lifecycleOf(shop, edition)
  const photos = shop.photos.flatMap((id) => edition.library.image(id, locale) ?? [])
  return {
    ...baseOf('shops', shop, locale, edition, texts),
    lifecycle,
    category: term('category', shop.category, locale),
    themes: shop.themes.map((theme) => term('theme', theme, locale)),
    summary: texts.read('summary', shop.summary),
    story: texts.choose('story', shop.story, richText),
    address: onOneLine(shop.address),
    ...positionOf(shop),
    phone: phoneOf(shop.phone, locale),
    website: webAddress(shop.website),
    hours: lifecycle === 'closed' ? undefined : hoursOf(shop, locale, edition),
    services: shop.services.map((service) => term('service', service, locale)),
    photo: photos[0],
    photos,
    recommendedBy: partners.map((links) => links[locale]),
    opensOn: lifecycle === 'announced' || lifecycle === 'opening' ? shop.opensOn : undefined,
    closedOn: lifecycle === 'closed' ? shop.closedOn : undefined,
    fallback: texts.fallback,
  }
}

/** The shop as it stands in lists, with the reason for which it is in a partner's. */
export function shopSummary(
  shop: FeedShop,
  reason?: { text?: string; fallback?: string[] },
): FeedShopSummary {
  const fallback = [
    ...(shop.fallback ?? []).filter((field) => field !== 'story'),
    ...(reason?.fallback ?? []),
  ]
  const { slug, name, page, updatedAt, licence, externalIds, lifecycle, category } = shop
  const { summary, address, lat, lng, photo } = shop
  return {
    ...{ slug, name, page, updatedAt, licence, externalIds, lifecycle, category },
    ...{ summary, address, lat, lng, photo },
    reason: reason?.text,
    fallback: fallback.length ? fallback : undefined,
  }
}

function onOneLine(address: ShopRecord['address']): string | undefined {
  const city = [address?.postcode, address?.city].filter(Boolean).join(' ')
  return [address?.street, city].filter(Boolean).join(', ') || undefined
}

/** Both or neither. */
export const positionOf = ({ lat, lng }: { lat?: number; lng?: number }) =>
  Number.isFinite(lat) && Number.isFinite(lng) ? { lat, lng } : {}

// what an editor has announced for a day comes true on that day, without him
function lifecycleOf(shop: ShopRecord, edition: Edition): FeedShop['lifecycle'] {
  if (shop.lifecycle === 'opening' && shop.opensOn) {
    edition.due.from(shop.opensOn)
    if (shop.opensOn <= edition.today) return 'open'
  }
  if (shop.lifecycle === 'open' && shop.closedOn) {
    edition.due.from(shop.closedOn)
    if (shop.closedOn <= edition.today) return 'closed'
  }
  return shop.lifecycle
}

const inWords = remembered(hoursInWords)

function hoursOf(shop: ShopRecord, locale: string, edition: Edition): FeedHours | undefined {
  if (!shop.hours) return undefined
  const closures = shop.closures
    .filter(({ to }) => to >= edition.today)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  closures.forEach(({ to }) => edition.due.after(to))
  const opensOn = shop.lifecycle === 'opening' ? shop.opensOn : undefined
  // announced, or opening some day nobody has named: the words only, never "open now"
  const never = shop.lifecycle === 'announced' || (shop.lifecycle === 'opening' && !opensOn)
  const forGood = shop.closedOn ? [{ from: shop.closedOn, to: addDays(edition.week, 21) }] : []
  const taken = [...shop.closures, ...forGood].map(({ from, to }) => ({ from, to }))
  // they are those of three weeks from Monday
  edition.due.from(addDays(edition.week, 7))
  const intervals = openIntervals(shop.hours, taken, edition.week, opensOn)
  return {
    text: inWords(shop.hours, locale),
    osm: shop.hours,
    ...intervals,
    open: never ? [] : intervals.open,
    closures: closures.map(({ from, to, reason }) => ({
      from,
      to,
      reason: inLocale(reason, locale, edition.defaultLocale),
    })),
    verifiedOn: shop.verifiedOn,
  }
}

function phoneOf(e164: string | undefined, locale: string): FeedShop['phone'] {
  const number = e164 ? parsePhoneNumberFromString(e164) : undefined
  if (!number) return undefined
  const atHome = locale === 'fr' && number.country === 'FR'
  const display = atHome ? number.formatNational() : number.formatInternational()
  // a number must not break at the end of a line
  return { e164: number.number, display: display.replaceAll(' ', '\u00a0') }
}
