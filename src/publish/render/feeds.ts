import type { FeedRecord } from '../../contract/record'
import { type PublicFile, jsonFile } from '../files'
import type { Rendered } from './all'
import type { Content } from './content'
import type { Edition } from './edition'
import { type Recommended, summariesFor } from './recommendations'
import { shopSummary } from './shops'
import { slices } from './slices'
import { tourSummary } from './tours'

/** A record's own JSON file. `kind`: where it stands and what it is called there, "shops" and "shop". */
export const singleFile = <F extends FeedRecord>(
  locale: string,
  [list, name]: [string, string],
  { slug, in: feeds }: Rendered<F>,
): PublicFile => file(locale, `${list}/${slug}`, { [name]: feeds[locale] })

/** The JSON files of all locales that say something of several records: lists, of all and inside perimeters. */
export function* feedFiles(content: Content, edition: Edition): Iterable<PublicFile[]> {
  const { partners, shops, tours, videos, perimeters, weights } = content
  const { locales } = edition
  for (const { id, slug } of partners) {
    const { shops, reasons } = content.recommended.get(id) ?? NOTHING
    yield edition.files('shops of partners', id, [slug, shops, reasons, weights.shops], () =>
      locales.map((locale) =>
        file(locale, `partners/${slug}/shops`, {
          shops: summariesFor({ shops, reasons }, locale, edition).map((summary, index) =>
            weighed(summary, weights.shops[shops[index].id]),
          ),
        }),
      ),
    )
  }
  // of a long list only those slices are written anew in which a record has changed
  const list = <F extends FeedRecord>(
    name: string,
    all: Rendered<F>[],
    write: (feed: F) => object,
    by: Record<string, number> = UNWEIGHED,
  ) => {
    const cut = slices(all, SLICE)
    const text = (some: Rendered<F>[], locale: string) =>
      some.map((one) => JSON.stringify(weighed(write(one.in[locale]), by[one.id]))).join(',')
    const parts = (locale: string) =>
      cut.map((some, index) =>
        edition.recall(`text of ${name}`, `${locale} ${index}`, [some, by], () =>
          text(some, locale),
        ),
      )
    if (cut.length === 1)
      return edition.files('lists', name, [all, by], () =>
        locales.map((locale) => listFile(locale, name, [text(all, locale)])),
      )
    const texts = locales.map(parts)
    return edition.files('lists', name, texts, () =>
      locales.map((locale, index) => listFile(locale, name, texts[index])),
    )
  }
  yield list('partners', partners, asItIs, weights.partners)
  yield list('shops', shops, (shop) => shopSummary(shop), weights.shops)
  yield list('tours', tours, tourSummary)
  yield list('videos', videos, asItIs)
  for (const { id, slug } of perimeters) {
    const within = content.within.get(id)
    const shopsWithin = within?.shops ?? []
    yield list(`perimeters/${slug}/shops`, shopsWithin, (shop) => shopSummary(shop), weights.shops)
    yield list(`perimeters/${slug}/tours`, within?.tours ?? [], tourSummary)
    yield list(`perimeters/${slug}/partners`, within?.partners ?? [], asItIs, weights.partners)
    yield list(`perimeters/${slug}/videos`, within?.videos ?? [], asItIs)
  }
}

const asItIs = (feed: FeedRecord) => feed

const UNWEIGHED: Record<string, number> = {}

/** With its weight in the rotation, where it has one. */
const weighed = <F extends object>(feed: F, weight: number | undefined): F =>
  weight === undefined ? feed : { ...feed, weight }

const NOTHING: Recommended = { shops: [], reasons: [] }

const file = (locale: string, name: string, value: object) =>
  jsonFile(`/v1/${locale}/${name}.json`, { v: 1, locale, ...value })

function listFile(locale: string, name: string, texts: string[]): PublicFile {
  const key = name.slice(name.lastIndexOf('/') + 1)
  const empty = file(locale, name, { [key]: [] })
  return { ...empty, body: `${String(empty.body).slice(0, -2)}${texts.join(',')}]}` }
}

/** Records: a thousand are written in a few milliseconds, and a slice of them is held in memory. */
const SLICE = { least: 200, most: 400 }
