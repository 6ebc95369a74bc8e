import type { FeedShop } from '../../contract/shop'
import type { FeedStop } from '../../contract/tour'
import type { StopRecord } from '../records'
import type { Edition } from './edition'
import { HoldBack } from './held'
import type { Texts } from './localized'
import { positionOf } from './shops'
import { term } from './terms'

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
  const directions = texts.read('directions', stop.directions)
  const more = {
    directions,
    dwellMinutes: stop.dwellMinutes,
    audio: audioOf(stop, locale, edition),
  }
  const photo = edition.library.image(stop.photo, locale)
  if (!shop) {
    const { number, address } = stop
    const services = stop.services?.map((service) => term('service', service, locale))
    return {
      ...{ number, name, kind: 'place', text, address, lat, lng, photo, ...more },
      services: services?.length ? services : undefined,
      fallback: texts.fallback,
    }
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
    ...more,
    fallback: fallbackOf(texts, !text && Boolean(shop.fallback?.includes('summary'))),
  }
}

function fallbackOf({ fallback = [] }: Texts, isText: boolean): string[] | undefined {
  const all = isText ? ['text', ...fallback] : fallback
  return all.length ? all : undefined
}

/** The commentary in the reader's language, or none: one in another language is no help. */
function audioOf({ audio }: StopRecord, locale: string, { library }: Edition) {
  const media = library.medium(audio?.[locale] ?? undefined)
  const [file] = media?.files ?? []
  if (!media?.mimeType.startsWith('audio/') || !file) return undefined
  return { src: library.use(file), type: file.mimeType, bytes: file.size }
}

// the same in every language, so that a walk has the same stops in all of them
const standsAlone = (stop: StopRecord, { defaultLocale }: Edition): boolean =>
  Boolean(stop.name?.[defaultLocale]?.trim()) && positionOf(stop).lat !== undefined
