import type { FeedShop } from '../../contract/shop'
import type { FeedStop } from '../../contract/tour'
import type { StopRecord } from '../records'
import type { Edition } from './edition'
import { HoldBack } from './held'
import { positionOf } from './shops'

/**
 * A stop of a walk. A shop's own facts come first, so that a walk never contradicts the shop's page; when the shop is
 * no longer public the stop keeps its number with what the walk itself says. @throws HoldBack when that isn't enough
 */
export function feedStop(
  stop: StopRecord,
  shop: FeedShop | undefined,
  locale: string,
  edition: Edition,
): FeedStop {
  const texts = edition.texts(locale)
  const name = shop?.name ?? texts.read('name', stop.name)
  const { lat, lng } = { ...positionOf(stop), ...(shop ? positionOf(shop) : {}) }
  if (!name) throw new HoldBack(missing(stop, stop.number, ['nom', 'name']))
  if (lat === undefined || lng === undefined)
    throw new HoldBack(missing(stop, `${stop.number} (${name})`, ['position', 'position']))
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

const missing = (stop: StopRecord, which: string, [fr, en]: [string, string]) =>
  stop.shop === undefined
    ? {
        fr: `son étape ${which} n’a pas de ${fr}`,
        en: `its stop ${which} has no ${en}`,
      }
    : {
        fr: `son étape ${which} est un commerce qui n’est pas publié, et la balade elle-même ne lui donne pas de ${fr}`,
        en: `its stop ${which} is a shop that is not published, and the walk itself gives it no ${en}`,
      }
