import type { FeedShop } from '../../contract/shop'
import { hoursFacts } from './hours'

/** A shop in schema.org's words. @see https://schema.org/Store */
export const store = (shop: FeedShop) => ({
  '@context': 'https://schema.org',
  '@type': 'Store',
  '@id': shop.page,
  name: shop.name,
  description: shop.summary,
  url: shop.page,
  image: shop.photo?.src,
  telephone: shop.phone?.e164,
  address: shop.address,
  sameAs: shop.website,
  geo:
    shop.lat === undefined
      ? undefined
      : { '@type': 'GeoCoordinates', latitude: shop.lat, longitude: shop.lng },
  // one that has closed for good, or isn't open yet, has none
  ...(shop.hours && shop.lifecycle === 'open' ? hoursFacts(shop.hours) : {}),
  amenityFeature: shop.services.length
    ? shop.services.map(({ label }) => ({
        '@type': 'LocationFeatureSpecification',
        name: label,
        value: true,
      }))
    : undefined,
})
