import { escape } from '../../contract/html-text'
import type { FeedShop } from '../../contract/shop'
import type { FeedTour } from '../../contract/tour'
import type { Links, Rendered } from './all'
import type { Edition } from './edition'

/** How a record that is part of the edition is named, by how a story names it: its key or one of its addresses. */
export type Named = {
  /** By `mentionKey`: "shops/17". */
  byKey: Map<string, Links>
  /** By collection and slug, former ones too: "shops/librairie-du-ruisseau". */
  byAddress: Map<string, Links>
}

/** Between the conversion of a story and the end of rendering, when it is known who is in the edition. */
const MENTION = /<costo-mention to="([^"]*)"( plain="yes")?>(.*?)<\/costo-mention>/gs

/** `label`: escaped. `isPlain`: never a link, for it stands inside one. */
export const marked = (key: string, label: string, isPlain: boolean): string =>
  `<costo-mention to="${key}"${isPlain ? ' plain="yes"' : ''}>${label}</costo-mention>`

/**
 * The records with the mentions in their stories: the name of the day, as a link to the page in the reader's language. A
 * record that is not in the edition leaves its name only, and so does a link to its page, which a story that was last good
 * may have. Records whose story names nobody, or whom nothing has changed about, are the same objects as before.
 */
export function withMentions<F extends FeedShop | FeedTour>(
  collection: string,
  rendered: Rendered<F>[],
  named: Named,
  edition: Edition,
): Rendered<F>[] {
  const page = pagePattern(edition)
  return rendered.map((one) => {
    const { keys, addresses } = namedIn(one, page)
    if (!keys.length && !addresses.length) return one
    const links = keys.map((key) => named.byKey.get(key))
    const areLeft = addresses.map((address) => named.byAddress.has(address))
    return edition.recall(`mentions in ${collection}`, one.id, [one, links, areLeft], () => ({
      ...one,
      in: Object.fromEntries(
        Object.entries(one.in).map(([locale, feed]) => [
          locale,
          { ...feed, story: feed.story && resolved(feed.story, locale, named, page) },
        ]),
      ) as Record<string, F>,
    }))
  })
}

type NamedIn = { keys: string[]; addresses: string[] }

// most records name nobody, and are the same objects from one edition to the next
const known = new WeakMap<object, NamedIn & { page: RegExp }>()

function namedIn(one: Rendered<FeedShop | FeedTour>, page: RegExp): NamedIn {
  const before = known.get(one)
  if (before?.page.source === page.source) return before
  const stories = Object.values(one.in).map(({ story }) => story ?? '')
  const all = (pattern: RegExp, group: (found: RegExpMatchArray) => string) => [
    ...new Set(stories.flatMap((story) => [...story.matchAll(pattern)].map(group))),
  ]
  const found = { keys: all(MENTION, ([, key]) => key), addresses: all(page, ([, name]) => name) }
  known.set(one, { ...found, page })
  return found
}

function resolved(story: string, locale: string, { byKey, byAddress }: Named, page: RegExp) {
  return story
    .replaceAll(MENTION, (_, key: string, plain: string | undefined, label: string) => {
      const link = byKey.get(key)?.[locale]
      if (!link) return label
      const name = escape(link.name)
      return plain ? name : `<a href="${escape(link.page)}">${name}</a>`
    })
    .replaceAll(page, (whole: string, address: string, words: string) =>
      byAddress.has(address) ? whole : words,
    )
}

/** A link to the page of a record of ours. */
const pagePattern = ({ inputs: { publicUrl }, locales }: Edition) => {
  const literal = publicUrl.replaceAll(/[^\w:/-]/g, '\\$&')
  return new RegExp(
    `<a href="${literal}/(?:${locales.join('|')})/((?:shops|partners|tours)/[^/"]+)/">(.*?)</a>`,
    'gs',
  )
}
