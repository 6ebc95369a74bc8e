import type { FeedRecord } from '../../contract/record'
import type { AddressedSlug } from '../../../collections/slugs'
import type { BaseRecord } from '../records'
import type { Edition } from './edition'
import { HoldBack } from './held'
import type { Texts } from './localized'

/** Path of a record's public page, without a slash at the start. */
export const pagePath = (locale: string, collection: AddressedSlug, slug: string) =>
  `${locale}/${collection}/${slug}/`

/**
 * What every published record carries; `fallback` is added last, by whoever has read all texts.
 * @throws HoldBack without name, or when what is published of the installation's own fields is none
 */
export function baseOf(
  collection: AddressedSlug,
  record: BaseRecord,
  locale: string,
  edition: Edition,
  texts: Texts,
): Omit<FeedRecord, 'fallback'> {
  const name = texts.read('name', record.name)
  if (!name)
    throw new HoldBack({
      fr: `il n’a pas de nom dans la langue principale (${edition.defaultLocale})`,
      en: `it has no name in the default language (${edition.defaultLocale})`,
    })
  if (record.refused) throw new HoldBack(record.refused)
  return {
    slug: record.slug,
    name,
    page: edition.url(pagePath(locale, collection, record.slug)),
    updatedAt: record.updatedAt,
    licence: record.licence,
    externalIds: record.externalIds.map(({ system, id }) => ({ system, id })),
    custom: record.custom?.[locale],
  }
}

/** A web address as it may stand in a link; absent when it is something else. */
export function webAddress(value: string | undefined): string | undefined {
  return value && /^https?:\/\//i.test(value) && URL.canParse(value)
    ? new URL(value).href
    : undefined
}
