import type { FeedShop } from '../../contract/shop'
import type { FeedStop } from '../../contract/tour'
import type { StopRecord } from '../records'
import type { Edition } from './edition'
import { HoldBack } from './held'
import { positionOf } from './shops'

/**
 * A stop of a walk. A shop's own facts come first, so that a walk never contradicts the shop's page. A shop that is not
 * public is left out, unless the walk itself gives the stop a name and a position. @throws HoldBack when a stop lacks one
 */
export function feedStop(
  stop: StopRecord,
  shop: FeedShop | undefined,
  locale: string,
  edition: Edition,
): FeedStop | undefined {
  if (stop.shop !== undefined && !shop && !standsAlone(stop, edition)) return undefined
  const texts = edition.texts(locale)
  const name = shop?.name ?? texts.read('name', stop.name)
  const { lat, lng } = { ...positionOf(stop), ...(shop ? positionOf(shop) : {}) }
  if (!name)
    throw new HoldBack({
      fr: `son étape ${stop.number} n’a pas de nom dans la langue principale (${edition.defaultLocale})`,
      en: `its stop ${stop.number} has no name in the default language (${edition.defaultLocale})`,
    })
  if (lat === undefined || lng === undefined)
    throw new HoldBack({
      fr: `son étape ${stop.number} (${name}) n’a pas de position`,
      en: `its stop ${stop.number} (${name}) has no position`,
    })
  const text = texts.read('text', stop.text)
  const photo = edition.library.image(stop.photo, locale)
  if (!shop) {
    const { number, address } = stop
    return { number, name, kind: 'place', text, address, lat, lng, photo, fallback: texts.fallback }
  }
  return {
    number: stop.number,
    name,
    kind: 'shop',
    slug: shop.slug,
    page: shop.page,
    text: text ?? shop.summary,
    address: shop.address ?? stop.address,
    lat,
    lng,
    photo: photo ?? shop.photo,
    hours: shop.hours,
    services: shop.services,
    lifecycle: shop.lifecycle,
    fallback: text ? texts.fallback : shop.fallback?.includes('summary') ? ['text'] : undefined,
  }
}

// the same in every language, so that a walk has the same stops in all of them
const standsAlone = (stop: StopRecord, { defaultLocale }: Edition): boolean =>
  Boolean(stop.name?.[defaultLocale]?.trim()) && positionOf(stop).lat !== undefined
