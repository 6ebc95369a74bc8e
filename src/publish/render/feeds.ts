import type { FeedRecord } from '../../contract/record'
import type { FeedShop } from '../../contract/shop'
import { type PublicFile, jsonFile } from '../files'
import type { Rendered } from './all'
import type { Content } from './content'
import type { Edition } from './edition'
import { type Recommended, summariesFor } from './recommendations'
import { shopSummary } from './shops'
import { tourSummary } from './tours'

/** The JSON files of all locales: lists, single records, lists inside perimeters. */
export function* feedFiles(content: Content, edition: Edition): Iterable<PublicFile> {
  const { partners, shops, tours, videos, perimeters } = content
  const { locales } = edition
  const single = (name: string, key: string, one: Rendered<FeedRecord>) =>
    edition.files(
      `files of ${name}`,
      one.id,
      [one],
      () => locales.map((locale) => file(locale, `${name}/${one.slug}`, { [key]: one.in[locale] })),
      name,
    )
  for (const shop of shops) yield* single('shops', 'shop', shop)
  for (const tour of tours) yield* single('tours', 'tour', tour)

  for (const { id, slug } of partners) {
    const { shops, reasons } = content.recommended.get(id) ?? NOTHING
    yield* edition.files('shops of partners', id, [slug, shops, reasons], () =>
      locales.map((locale) =>
        file(locale, `partners/${slug}/shops`, {
          shops: summariesFor({ shops, reasons }, locale, edition),
        }),
      ),
    )
  }
  const list = <F extends FeedRecord>(
    name: string,
    all: Rendered<F>[],
    text: (feed: F) => string,
  ) =>
    edition.files('lists', name, [all], () =>
      locales.map((locale) => listFile(locale, name, all, text)),
    )
  yield* list('partners', partners, textOf)
  yield* list('shops', shops, shopText)
  yield* list('tours', tours, tourText)
  yield* list('videos', videos, textOf)
  for (const { id, slug } of perimeters) {
    const within = content.within.get(id)
    yield* list(`perimeters/${slug}/shops`, within?.shops ?? [], shopText)
    yield* list(`perimeters/${slug}/tours`, within?.tours ?? [], tourText)
    yield* list(`perimeters/${slug}/partners`, within?.partners ?? [], textOf)
  }
}

const NOTHING: Recommended = { shops: [], reasons: [] }

const file = (locale: string, name: string, value: object) =>
  jsonFile(`/v1/${locale}/${name}.json`, { v: 1, locale, ...value })

/** A list file, put together from what each record has had to say in other lists. */
function listFile<F extends FeedRecord>(
  locale: string,
  name: string,
  all: Rendered<F>[],
  text: (feed: F) => string,
): PublicFile {
  const key = name.slice(name.lastIndexOf('/') + 1)
  const empty = file(locale, name, { [key]: [] })
  const body = `${String(empty.body).slice(0, -2)}${all.map((one) => text(one.in[locale])).join(',')}]}`
  return { ...empty, body }
}

// a shop is in the list of all shops and in those of its quarters; of ten thousand one changes
const texts = new WeakMap<FeedRecord, string>()

const once =
  <F extends FeedRecord>(write: (feed: F) => object) =>
  (feed: F): string => {
    const before = texts.get(feed)
    if (before !== undefined) return before
    const text = JSON.stringify(write(feed))
    texts.set(feed, text)
    return text
  }

const shopText = once((shop: FeedShop) => shopSummary(shop))
const tourText = once(tourSummary)
const textOf = once((feed: FeedRecord) => feed)
