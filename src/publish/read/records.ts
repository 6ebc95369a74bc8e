import type {
  BaseRecord,
  FrameKeyRecord,
  PartnerRecord,
  PerimeterRecord,
  RecommendationRecord,
  ShopRecord,
} from '../records'
import {
  byLocale,
  day,
  instant,
  key,
  keys,
  localized,
  number,
  row,
  type Row,
  rows,
  text,
  texts,
} from './values'

/** What a record of every kind has. */
export const baseRecord = (from: Row, locales: string[]): BaseRecord => ({
  id: String(from.id),
  slug: String(from.slug),
  name: localized(from.name, locales),
  updatedAt: instant(from.updatedAt) ?? '',
  licence: text(from.licence) ?? '',
  externalIds: rows(from.externalIds).flatMap(({ system, value }) =>
    text(system) && text(value) ? [{ system: String(system), id: String(value) }] : [],
  ),
})

export const position = ({ lat, lng }: Row) => ({ lat: number(lat), lng: number(lng) })

export const partnerRecord = (from: Row, locales: string[]): PartnerRecord => ({
  ...baseRecord(from, locales),
  kind: text(from.kind) ?? '',
  service: localized(from.service, locales),
  formerNames: texts(from.formerNames),
  logo: key(from.logo),
  logoDark: key(from.logoDark),
  website: text(from.website),
  sites: rows(from.sites).flatMap(({ url }) => text(url) ?? []),
  excludes: keys(from.excludes),
  social: rows(from.social).flatMap(({ network, url }) =>
    text(network) && text(url) ? [{ network: String(network), url: String(url) }] : [],
  ),
  ...position(from),
  ...(from.paused === true && { paused: true }),
})

export const shopRecord = (from: Row, locales: string[]): ShopRecord => ({
  ...baseRecord(from, locales),
  lifecycle: (text(from.lifecycle) ?? 'open') as ShopRecord['lifecycle'],
  opensOn: day(from.opensOn),
  closedOn: day(from.closedOn),
  category: text(from.category) ?? 'other',
  themes: texts(from.themes),
  summary: localized(from.summary, locales),
  story: byLocale(from.story, locales),
  address: address(row(from.address)),
  ...position(from),
  phone: text(from.phone),
  website: text(from.website),
  hours: text(from.hours),
  closures: rows(from.closures).flatMap((closure) => {
    const [first, last] = [day(closure.from), day(closure.to)]
    if (!first || !last) return []
    return [{ from: first, to: last, reason: localized(closure.reason, locales) }]
  }),
  verifiedOn: day(from.verifiedOn),
  services: texts(from.services),
  photos: keys(from.photos),
})

const address = ({ street, postcode, city }: Row): ShopRecord['address'] =>
  text(street) || text(postcode) || text(city)
    ? { street: text(street) ?? '', postcode: text(postcode) ?? '', city: text(city) ?? '' }
    : undefined

export const perimeterRecord = (from: Row, locales: string[]): PerimeterRecord => ({
  ...baseRecord(from, locales),
  area: from.area as PerimeterRecord['area'],
})

/** A recommendation; nothing when it has lost its partner or its shop. */
export function recommendationRecord(
  from: Row,
  locales: string[],
): RecommendationRecord | undefined {
  const [partner, shop] = [key(from.partner), key(from.shop)]
  if (!partner || !shop) return undefined
  const reason = localized(from.reason, locales)
  return { partner, shop, reason, from: day(from.from), until: day(from.until) }
}

/** A frame's key; nothing when it has lost its partner. */
export function frameKeyRecord(from: Row): FrameKeyRecord | undefined {
  const [secret, partner] = [text(from.key), key(from.partner)]
  return secret && partner ? { key: secret, partner } : undefined
}
