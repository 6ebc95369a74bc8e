import type { Organization } from 'schema-dts'
import type { FeedPartner } from '../../contract/partner'
import type { Site } from '../pages/site'
import { list, thing } from './thing'

/** Kinds of partners that schema.org has a narrower word for. */
const TYPES: Record<string, 'NGO' | 'GovernmentOrganization'> = {
  charity: 'NGO',
  'public-body': 'GovernmentOrganization',
}

/** A partner in schema.org's words. @see https://schema.org/Organization */
export function organisation(partner: FeedPartner, site: Site) {
  const { kind, page, service, website, logo, formerNames, social } = partner
  const base = thing('partners', partner, site)
  const facts = {
    '@type': 'Organization',
    ...base,
    description: service,
    url: website ?? page,
    logo: logo?.src,
    alternateName: list(formerNames),
    sameAs: list([...social.map(({ url }) => url), ...(base.sameAs ?? [])]),
  } satisfies Organization
  return { '@context': 'https://schema.org', ...facts, '@type': TYPES[kind.id] ?? 'Organization' }
}
