import type { Store, WithContext } from 'schema-dts'
import type { FeedShop } from '../../contract/shop'
import { linesOf } from '../../contract/custom'
import type { Site } from '../pages/site'
import { hoursFacts } from './hours'
import { list, thing } from './thing'

/** A shop in schema.org's words. @see https://schema.org/Store */
export const store = (shop: FeedShop, site: Site): WithContext<Store> => {
  const base = thing('shops', shop, site)
  const { lat, lng, website } = shop
  return {
    '@context': 'https://schema.org',
    '@type': 'Store',
    ...base,
    description: shop.summary,
    image: shop.photo?.src,
    telephone: shop.phone?.e164,
    address: shop.address,
    sameAs: list([...(website ? [website] : []), ...(base.sameAs ?? [])]),
    geo:
      lat === undefined || lng === undefined
        ? undefined
        : { '@type': 'GeoCoordinates', latitude: lat, longitude: lng },
    // one that has closed for good, or isn't open yet, has none
    ...(shop.hours && shop.lifecycle === 'open' ? hoursFacts(shop.hours) : {}),
    additionalProperty: list(
      linesOf(shop).map(({ label, value }) => ({
        '@type': 'PropertyValue' as const,
        name: label,
        value,
      })),
    ),
    amenityFeature: list(
      shop.services.map(({ label }) => ({
        '@type': 'LocationFeatureSpecification' as const,
        name: label,
        value: true,
      })),
    ),
  }
}
