import { dayFrom, dayIf } from './days'
import { story } from './story'
import type { SeedPartner, SeedPerimeter, SeedRecommendation, SeedShop } from './types'
import type { Ids, Locale } from './write'

/** Seed data as the fields of Payload's collections, in one language. */
export const toPartner = (
  partner: SeedPartner,
  locale: Locale,
  { pictures, now }: { pictures: Ids; now: Date },
) => ({
  name: partner.name,
  kind: partner.kind,
  service: partner.service[locale],
  formerNames: partner.formerNames ?? [],
  website: partner.website,
  sites: (partner.sites ?? []).map((url) => ({ url })),
  contact: partner.contact,
  logo: pictures[`logo-${partner.slug}`],
  logoDark: pictures[`logo-${partner.slug}-dark`],
  boost: partner.boost && {
    ...partner.boost,
    from: dayFrom(now, partner.boost.from),
    until: dayFrom(now, partner.boost.until),
  },
  sheet: { send: partner.sheet !== undefined, language: partner.sheet ?? 'fr' },
})

const INVENTED = { fr: 'Commerce inventé.', en: 'Invented shop.' }

const INVENTED_STORY = {
  fr: 'Commerce inventé pour la démonstration : la rue existe, la boutique non.',
  en: 'A shop invented for the demonstration: the street exists, the shop doesn’t.',
}

export const toShop = (
  shop: SeedShop,
  locale: Locale,
  { pictures, now }: { pictures: Ids; now: Date },
) => ({
  name: shop.name,
  category: shop.category,
  themes: shop.themes,
  summary: `${shop.summary[locale]} ${INVENTED[locale]}`,
  story: story(shop.story[locale], INVENTED_STORY[locale]),
  address: {
    street: shop.street,
    postcode: shop.postcode ?? '75018',
    city: shop.city ?? 'Paris',
  },
  lat: shop.at[0],
  lng: shop.at[1],
  phone: shop.phone,
  hours: shop.hours,
  closures: (shop.closures ?? []).map(({ from, to, reason }) => ({
    from: dayFrom(now, from),
    to: dayFrom(now, to),
    reason: reason[locale],
  })),
  verifiedOn: dayIf(now, shop.verified),
  services: shop.services ?? [],
  lifecycle: shop.lifecycle ?? 'open',
  opensOn: dayIf(now, shop.opensOn),
  closedOn: dayIf(now, shop.closedOn),
  tenant: shop.tenant ?? false,
  photos: shop.paint ? [pictures[`shop-${shop.slug}`]] : [],
})

export const toRecommendation = (
  { reason, from, until }: SeedRecommendation,
  locale: Locale,
  { partner, shop, now }: { partner: string; shop: string; now: Date },
) => ({
  partner,
  shop,
  reason: reason[locale],
  from: dayIf(now, from),
  until: dayIf(now, until),
})

export const toPerimeter = ({ name, ring }: SeedPerimeter, locale: Locale) => ({
  name: name[locale],
  area: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
})
