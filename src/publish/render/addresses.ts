import type { AddressedSlug } from '../../../collections/slugs'
import type { FeedRecord } from '../../contract/record'
import type { FeedTour } from '../../contract/tour'
import { downloadPath, type Format, formatsOf } from '../formats/downloads'
import { paperPath, printPath, SHEETS } from '../paper/sheets'
import { gonePage, movedPage } from '../pages/former'
import type { Site } from '../pages/site'
import { type PublicFile, jsonFile } from '../files'
import type { AddressRecord } from '../records'
import type { Rendered } from './all'
import { pagePath } from './base'
import type { Content } from './content'
import type { Edition } from './edition'

/** JSON files of a record's own, in the place of which a former slug answers. */
const FEEDS: Record<AddressedSlug, (slug: string) => string[]> = {
  partners: (slug) => [`partners/${slug}/shops`],
  shops: (slug) => [`shops/${slug}`],
  tours: (slug) => [`tours/${slug}`],
  videos: () => [],
  perimeters: (slug) =>
    ['shops', 'tours', 'partners', 'videos'].map((list) => `perimeters/${slug}/${list}`),
}

/**
 * What answers at slugs that were public and no longer are a record's own. The JSON answers 200 with a note, so that a
 * pasted widget finds its way without an error in the page's console; the page answers 301 or 410.
 */
export function* formerAddresses(
  addresses: AddressRecord[],
  content: Content,
  sites: Site[],
  edition: Edition,
): Iterable<PublicFile[]> {
  const known = new Map<
    AddressedSlug,
    { slugs: Set<string>; byId: Map<string, Rendered<FeedRecord>> }
  >()
  for (const address of addresses) {
    const { collection, slug, movedTo } = address
    const all: Rendered<FeedRecord>[] = content[collection]
    const records = known.get(collection) ?? {
      slugs: new Set(all.map((one) => one.slug)),
      byId: new Map(all.map((one) => [one.id, one])),
    }
    known.set(collection, records)
    if (records.slugs.has(slug)) continue
    const now = movedTo === undefined ? undefined : records.byId.get(movedTo)
    const links = now?.links
    const formats = now && collection === 'tours' ? formatsIn(now, edition) : []
    yield edition.files('former addresses', `${collection}/${slug}`, [links, formats], () =>
      sites.flatMap((site) => filesAt(address, links?.[site.locale], formats, site)),
    )
  }
}

const formatsIn = (walk: Rendered<FeedRecord>, { defaultLocale }: Edition): Format[] =>
  formatsOf(walk.in[defaultLocale] as FeedTour)

function filesAt(
  { collection, slug }: AddressRecord,
  record: { slug: string; name: string; page: string } | undefined,
  formats: Format[],
  site: Site,
): PublicFile[] {
  const { locale } = site
  const note = record ? { movedTo: { slug: record.slug, page: record.page } } : { gone: true, slug }
  const path = `/${pagePath(locale, collection, slug)}`
  return [
    ...FEEDS[collection](slug).map((name) =>
      jsonFile(`/v1/${locale}/${name}.json`, { v: 1, locale, ...note }),
    ),
    ...(record && collection === 'tours' ? movedDownloads(slug, record, formats, site) : []),
    record ? movedPage(path, record, site) : gonePage(path, collection, site),
  ]
}

// other programs follow a redirect, and look into no JSON
const movedDownloads = (
  slug: string,
  record: { slug: string; name: string; page: string },
  formats: Format[],
  site: Site,
): PublicFile[] => {
  const { locale, edition } = site
  const paths = [
    ...formats.filter(isOf(site)).map((format) => (of: string) => downloadPath(locale, of, format)),
    ...SHEETS.map((sheet) => (of: string) => printPath(locale, of, sheet)),
    ...SHEETS.map((sheet) => (of: string) => paperPath(locale, of, sheet)),
  ]
  return paths.map((at) => ({
    ...movedPage(`/${at(slug)}`, record, site),
    location: new URL(edition.url(at(record.slug))).pathname,
  }))
}

// what holds all languages has one address
const isOf =
  ({ locale, defaultLocale }: Site) =>
  (format: Format) =>
    format !== 'datatourisme' || locale === defaultLocale
