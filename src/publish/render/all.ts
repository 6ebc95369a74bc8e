import type { AddressedSlug } from '../../../collections/slugs'
import { partOf } from '../../contract/manifest'
import type { FeedRecord } from '../../contract/record'
import type { BaseRecord } from '../records'
import type { Edition } from './edition'
import { HoldBack } from './held'
import type { Dependency } from './memory'
import { saidBefore } from './memory'
import { byName } from './order'
import { revive } from './revive'

/** How others name a record, by locale. */
export type Links = Record<string, { slug: string; name: string; page: string }>

/** A record as it is published: the same feed in each locale. The same object as long as nothing of it changes. */
export type Rendered<F extends FeedRecord> = {
  /** Key of the record inside `Records`. */
  id: string
  slug: string
  in: Record<string, F>
  /** The same object as long as no name and no address changes. */
  links: Links
  /** A number from 0 to 1023 that looks random and is always the same for a slug: where long lists are cut. */
  mark: number
  /** A shop that has closed for good. */
  isClosed: boolean
}

/** What was last published of a record in one locale, if it ever was. */
export type LastGood = (collection: string, locale: string, slug: string) => unknown

/** How one kind of record is rendered. */
export type Kind<R, F> = {
  collection: AddressedSlug
  /** All that `feed` looks at. */
  dependencies: (record: R) => Dependency[]
  feed: (record: R, locale: string) => F
  /** Slugs the record had before: what was last good may still stand there. */
  former: (record: R) => string[]
  /** What was last good, without what names a record that is no longer public; absent when too little is left. */
  stillPublic?: (lastGood: F, record: R, locale: string) => F | undefined
}

/**
 * Renders every record of a collection in every locale, by name. One that can't be rendered is held back and reported:
 * what was last good of it stands in for it, the others go on.
 */
export function renderAll<R extends BaseRecord, F extends FeedRecord>(
  records: R[],
  kind: Kind<R, F>,
  edition: Edition,
  lastGood: LastGood,
): Rendered<F>[] {
  const { collection } = kind
  const rendered = records.flatMap((record) => {
    const key = `${collection}/${record.slug}`
    try {
      const before = edition.refused.get(key)
      if (before) throw new HoldBack(before.reason)
      return edition.recall<Rendered<F>>(
        `feeds of ${collection}`,
        record.id,
        kind.dependencies(record),
        (before) =>
          saidBefore(
            before,
            asRendered(
              record.id,
              inEveryLocale(edition, (locale) => kind.feed(record, locale)),
              before?.links,
            ),
          ),
      )
    } catch (error) {
      // anything may be wrong with one record's data; a mistake in this code would show as all records held
      const reason = error instanceof HoldBack ? error.reason : unrendered(error)
      edition.effects.holdInstead(key, { collection, slug: record.slug, reason })
      return lastGoodOf(record, kind, edition, lastGood)
    }
  })
  return byName(collection, rendered, edition)
}

const unrendered = (error: unknown) => ({
  fr: `la fiche n’a pas pu être mise en forme : ${error}`,
  en: `it could not be rendered: ${error}`,
})

// a record that was renamed since stays where it was last good
function lastGoodOf<R extends BaseRecord, F extends FeedRecord>(
  record: R,
  { collection, former, stillPublic = (feed) => feed }: Kind<R, F>,
  edition: Edition,
  lastGood: LastGood,
): Rendered<F>[] {
  for (const slug of [record.slug, ...former(record)]) {
    const feeds = inEveryLocale(edition, (locale) => {
      const feed = lastGood(collection, locale, slug) as F | undefined
      return feed && revive(stillPublic(feed, record, locale), edition)
    })
    if (!isWhole(feeds)) continue
    const rendered = asRendered(record.id, feeds)
    return [edition.memory.steady(`last good ${collection}`, record.id, rendered)]
  }
  return []
}

const isWhole = <F>(feeds: Record<string, F | undefined>): feeds is Record<string, F> =>
  Object.values(feeds).every((feed) => feed !== undefined)

const inEveryLocale = <F>({ locales }: Edition, feed: (locale: string) => F): Record<string, F> =>
  Object.fromEntries(locales.map((locale) => [locale, feed(locale)]))

function asRendered<F extends FeedRecord>(
  id: string,
  feeds: Record<string, F>,
  before?: Links,
): Rendered<F> {
  const links: Links = Object.fromEntries(
    Object.entries(feeds).map(([locale, { slug, name, page }]) => [locale, { slug, name, page }]),
  )
  const [first] = Object.values(feeds)
  const { slug } = first
  return {
    ...{ id, slug, in: feeds, links: saidBefore(before, links), mark: partOf(slug, 1024) },
    isClosed: 'lifecycle' in first && first.lifecycle === 'closed',
  }
}

/** Rendered records by their key inside `Records`. */
export const byId = <F extends FeedRecord>(rendered: Rendered<F>[]): Map<string, Rendered<F>> =>
  new Map(rendered.map((one) => [one.id, one]))
