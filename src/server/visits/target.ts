import type { PartnersFile } from '../../contract/partner'
import { parsePartnersFile } from '../../contract/partner'
import { webUrl } from '../../contract/parse'
import type { Visit } from '../../contract/visit'
import type { EditionHandler } from '../edition/handler'

export type EditionFacts = Pick<EditionHandler, 'entry' | 'text' | 'locales' | 'edition'>

/** What became of a record: it is there, under this slug; it is gone; or nothing was ever public at that address. */
export type Found = { is: 'here' | 'gone'; slug: string } | { is: 'unknown' }

/** A record that was renamed more often is not followed: it would be a circle. */
const MOST_MOVES = 10

/** Where a record stands today in the edition being served. */
export function find(edition: EditionFacts, kind: Visit['kind'], asked: string): Found {
  const [locale] = edition.locales()
  let slug = asked
  for (let move = 0; move < MOST_MOVES; move++) {
    const entry = edition.entry(`/${locale}/${kind}/${slug}/`)
    if (!entry) return { is: 'unknown' }
    if (entry.status === 410) return { is: 'gone', slug }
    if (entry.status === undefined) return { is: 'here', slug }
    const [, next] =
      new RegExp(`^/${locale}/${kind}/([a-z0-9-]+)/$`).exec(entry.location ?? '') ?? []
    if (!next) return { is: 'unknown' }
    slug = next
  }
  return { is: 'unknown' }
}

/**
 * Sites of the partners of the edition being served, by slug; read once for each edition. A few dozen addresses are all
 * that is kept.
 */
export function createSites(edition: EditionFacts) {
  let known: { id: string; sites: Promise<Map<string, string>> } | undefined

  async function read(): Promise<Map<string, string>> {
    const text = await edition.text(`/v1/${edition.locales()[0]}/partners.json`)
    const file = parsePartnersFile(JSON.parse(text ?? '{}'))
    const partners = 'partners' in file ? (file as PartnersFile).partners : []
    return new Map(partners.flatMap(({ slug, website }) => (website ? [[slug, website]] : [])))
  }

  /** @throws Error when the edition's list of partners can't be read */
  return async (slug: string): Promise<string | undefined> => {
    const id = edition.edition()?.id ?? ''
    if (known?.id !== id) {
      const sites = read()
      known = { id, sites }
      // what could not be read is read again for the next one who asks
      sites.catch(() => (known = known?.sites === sites ? undefined : known))
    }
    return (await known.sites).get(slug)
  }
}

/**
 * A partner's own site, told in `utm_*` where the visit comes from, as widgets do; nothing is added where the address has
 * its own. Nothing where there is no web address.
 */
export function siteLink(website: string | undefined, visit: Visit): string | undefined {
  const url = webUrl(website)
  if (!url) return undefined
  if (!url.search.includes('utm_'))
    url.search += `${url.search && '&'}utm_source=${visit.host}&utm_medium=${visit.channel ?? 'link'}&utm_campaign=costo`
  return url.href
}
