import type { AddressedSlug } from '../../../collections/slugs'
import type { FeedRecord } from '../../contract/record'
import type { AddressRecord } from '../records'
import { type PublicFile, jsonFile } from '../files'
import type { Rendered } from './all'
import { pagePath } from './base'
import type { Content } from './content'
import type { Site } from '../pages/site'
import { gonePage, movedPage } from '../pages/former'

/** JSON files of a record's own, in the place of which a former slug answers. */
const FEEDS: Record<AddressedSlug, (slug: string) => string[]> = {
  partners: (slug) => [`partners/${slug}/shops`],
  shops: (slug) => [`shops/${slug}`],
  tours: (slug) => [`tours/${slug}`],
  videos: () => [],
  perimeters: (slug) => ['shops', 'tours', 'partners'].map((list) => `perimeters/${slug}/${list}`),
}

/**
 * What answers at slugs that were public and no longer are a record's own. The JSON answers 200 with a note, so that a
 * pasted widget finds its way without an error in the page's console; the page answers 301 or 410.
 */
export function formerAddresses(
  addresses: AddressRecord[],
  content: Content,
  sites: Site[],
): PublicFile[] {
  return addresses.flatMap(({ collection, slug, movedTo }) => {
    const records: Rendered<FeedRecord>[] = content[collection]
    if (records.some((record) => record.slug === slug)) return []
    const now = records.find(({ id }) => id === movedTo)
    return sites.flatMap((site) => {
      const { locale } = site
      const record = now?.in[locale]
      const note = record
        ? { movedTo: { slug: record.slug, page: record.page } }
        : { gone: true, slug }
      const path = `/${pagePath(locale, collection, slug)}`
      return [
        ...FEEDS[collection](slug).map((name) =>
          jsonFile(`/v1/${locale}/${name}.json`, { v: 1, locale, ...note }),
        ),
        record ? movedPage(path, record, site) : gonePage(path, collection, site),
      ]
    })
  })
}
