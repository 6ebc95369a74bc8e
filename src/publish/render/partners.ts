import type { FeedPartner } from '../../contract/partner'
import type { PartnerRecord } from '../records'
import type { Edition } from './edition'
import { HoldBack } from './held'
import { baseOf, webAddress } from './base'
import { term } from './terms'

/** A partner's card in one locale. `excludes`: slugs of those it does not show; `former`: those it had before. */
export function feedPartner(
  partner: PartnerRecord,
  locale: string,
  edition: Edition,
  excludes: string[],
  former: string[],
): FeedPartner {
  const texts = edition.texts(locale)
  return {
    ...baseOf('partners', partner, locale, edition, texts),
    kind: term('kind', partner.kind, locale),
    service: texts.read('service', partner.service),
    formerNames: [...partner.formerNames],
    formerSlugs: former.length ? former : undefined,
    logo: edition.library.image(partner.logo, locale),
    logoDark: edition.library.image(partner.logoDark, locale),
    website: webAddress(partner.website),
    hosts: [...new Set(partner.sites.map(hostOf))],
    excludes: [...excludes],
    // lists say it: it changes daily, and the partner's pages do not
    weight: 1,
    social: partner.social.flatMap(({ network, url }) => {
      const address = webAddress(url)
      return address ? [{ network, url: address }] : []
    }),
    fallback: texts.fallback,
  }
}

/** Host name of a declared site, lower case, without `www.`. @throws HoldBack when it is no web address */
export function hostOf(site: string): string {
  const address = webAddress(site)
  if (!address)
    throw new HoldBack({
      fr: `son site « ${site} » n’est pas une adresse web : écrivez https://…`,
      en: `its site "${site}" is no web address: write https://…`,
    })
  return new URL(address).hostname.replace(/^www\./, '')
}
