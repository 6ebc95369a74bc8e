import { createHash } from 'node:crypto'
import type { FeedStop } from '../../contract/tour'
import type { AddressedSlug } from '../../../collections/slugs'
import { pagePath } from '../render/base'
import type { Edition } from '../render/edition'
import type { Site } from '../pages/site'

/** Licences with a page at spdx.org; any other has no address to be named by. */
const SPDX = ['etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0']

/** Web address of a licence by its SPDX identifier; nothing for one that has none, "all rights reserved". */
export const licenceAddress = (licence: string): string | undefined =>
  SPDX.includes(licence) ? `https://spdx.org/licenses/${licence}.html` : undefined

/** Who publishes, as files for other programs name it: a name, and the page it is found at. */
export const producer = ({ edition, locale, words }: Site) => ({
  name: words.site,
  home: edition.url(`${locale}/`),
})

/** The same for what is in no language of its own: in the default language. */
export const producerOf = (edition: Edition) => ({
  name: edition.nameIn(edition.defaultLocale),
  home: edition.url(`${edition.defaultLocale}/`),
})

/**
 * The one identifier (`@id`) of a record in linked data, in every language and format, and for ever: the first page it had
 * in the default language. A record renamed since is still found there, for its former pages lead on.
 */
export const identity = (collection: AddressedSlug, slug: string, edition: Edition): string =>
  edition.url(pagePath(edition.defaultLocale, collection, edition.firstSlug(collection, slug)))

/** The one identifier of a stop's place: a shop is itself on every walk, another place has its number on this one. */
export const stopIdentity = (
  { kind, number, slug }: FeedStop,
  walk: { slug: string },
  edition: Edition,
): string =>
  kind === 'shop' && slug
    ? identity('shops', slug, edition)
    : `${identity('tours', walk.slug, edition)}#stop-${encodeURIComponent(number.replaceAll(' ', '-'))}`

/** RFC 9562, appendix: the name space of web addresses. */
const NAMESPACE_URL = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/**
 * An identifier that outlives every rename, for feeds, whose readers know an entry by it alone: a UUID of version 5
 * (RFC 9562, section 5.5) made of the public address and the first slug the record ever had.
 */
export function lastingId(
  collection: AddressedSlug,
  firstSlug: string,
  { inputs }: Edition,
): string {
  const name = `${inputs.publicUrl}/${collection}/${firstSlug}`
  const bytes = createHash('sha1').update(NAMESPACE_URL).update(name).digest().subarray(0, 16)
  bytes[6] = (bytes[6] & 0x0f) | 0x50
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
