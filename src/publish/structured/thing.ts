import type { Organization, PropertyValue, WebPage } from 'schema-dts'
import type { AddressedSlug } from '../../../collections/slugs'
import type { FeedRecord } from '../../contract/record'
import { addressElsewhere } from '../formats/external'
import { identity, licenceAddress, producer } from '../formats/origin'
import type { Site } from '../pages/site'

/**
 * What every record says in schema.org's words: one identifier in all languages, its keys in other systems, and of the
 * page that describes it who publishes it and under which licence. A shop itself has neither.
 */
export const thing = (collection: AddressedSlug, record: FeedRecord, site: Site) => {
  const { externalIds, name, page, slug } = record
  return {
    '@id': identity(collection, slug, site.edition),
    name,
    url: page,
    identifier: list(externalIds.map(({ system, id }) => propertyValue(system, id))),
    sameAs: list(externalIds.flatMap((one) => addressElsewhere(one) ?? [])),
    mainEntityOfPage: webPage(record, site),
  }
}

const propertyValue = (propertyID: string, value: string): PropertyValue => ({
  '@type': 'PropertyValue',
  propertyID,
  value,
})

const webPage = ({ licence, page, updatedAt }: FeedRecord, site: Site): WebPage => ({
  '@type': 'WebPage',
  '@id': `${page}#page`,
  url: page,
  inLanguage: site.locale,
  dateModified: updatedAt,
  license: licenceAddress(licence),
  publisher: publisher(site),
})

/** Who publishes, the same in every language. */
export const publisher = (site: Site): Organization => {
  const { name, home } = producer(site)
  const id = `${site.edition.url(`${site.defaultLocale}/`)}#publisher`
  return { '@type': 'Organization', '@id': id, name, url: home }
}

/** Values, or nothing rather than an empty list. */
export const list = <T>(values: T[]): T[] | undefined => (values.length ? values : undefined)
