import type { FeedRecord } from '../../contract/record'
import type { BaseRecord } from '../records'
import type { Edition } from './edition'
import { HoldBack } from './edition'
import { revive } from './revive'

/** A record as it is published: the same feed in each locale. */
export type Rendered<F extends FeedRecord> = {
  /** Key of the record inside `Records`. */
  id: string
  slug: string
  in: Record<string, F>
}

/** What was last published of a record in one locale, if it ever was. */
export type LastGood = (collection: string, locale: string, slug: string) => unknown

/**
 * Renders every record of a collection in every locale, by name. One that can't be rendered is held back and reported:
 * what was last good of it stands in for it, the others go on.
 */
export function renderAll<R extends BaseRecord, F extends FeedRecord>(
  collection: string,
  records: R[],
  edition: Edition,
  lastGood: LastGood,
  feed: (record: R, locale: string) => F | undefined,
): Rendered<F>[] {
  const rendered = records.flatMap((record) => {
    try {
      const before = edition.refused.get(`${collection}/${record.slug}`)
      if (before) throw new HoldBack(before.reason)
      return inEveryLocale(record, edition, (locale) => feed(record, locale))
    } catch (error) {
      // anything may be wrong with one record's data; a mistake in this code would show as all records held
      const reason =
        error instanceof HoldBack ? error.message : `it could not be rendered: ${error}`
      edition.held.set(`${collection}/${record.slug}`, { collection, slug: record.slug, reason })
      return inEveryLocale(record, edition, (locale) =>
        revive(lastGood(collection, locale, record.slug) as F | undefined, edition),
      )
    }
  })
  const byName = new Intl.Collator('fr', { numeric: true })
  const name = ({ in: feeds }: Rendered<F>) => feeds[edition.defaultLocale].name
  return rendered.sort((a, b) => byName.compare(name(a), name(b)) || (a.slug < b.slug ? -1 : 1))
}

function inEveryLocale<F extends FeedRecord>(
  { id, slug }: BaseRecord,
  edition: Edition,
  feed: (locale: string) => F | undefined,
): Rendered<F>[] {
  const feeds = edition.locales.map((locale) => [locale, feed(locale)] as const)
  if (feeds.some(([, value]) => value === undefined)) return []
  return [{ id, slug, in: Object.fromEntries(feeds) as Record<string, F> }]
}

/** Rendered records by their key inside `Records`. */
export const byId = <F extends FeedRecord>(rendered: Rendered<F>[]): Map<string, Rendered<F>> =>
  new Map(rendered.map((one) => [one.id, one]))
