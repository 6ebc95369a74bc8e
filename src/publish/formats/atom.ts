import type { FeedTour } from '../../contract/tour'
import type { Site } from '../pages/site'
import { fill } from '../pages/words'
import type { AddressRecord } from '../records'
import type { Rendered } from '../render/all'
import { linksOf } from './downloads'
import { lastingId, licenceAddress, producer } from './origin'
import { formatWords } from './words'
import { element, xmlText } from './xml'

/**
 * All walks as an Atom feed (RFC 4287), those that are gone as deleted entries (RFC 6721), so that who has copied a walk
 * learns that it was withdrawn. Our own writer, for the library for feeds knows neither deleted entries nor licences
 * (RFC 4946). An entry keeps its id when its walk is renamed. `address`: where the feed stands.
 */
export function atom(
  tours: Rendered<FeedTour>[],
  addresses: AddressRecord[],
  site: Site,
  address: string,
): string {
  const { edition, locale, words } = site
  const { name, home } = producer(site)
  const removals = removalsOf(addresses, site)
  const times = [
    ...tours.map(({ in: feeds }) => feeds[locale].updatedAt),
    ...removals.map(({ when }) => when),
  ]
  const updated = times.reduce((a, b) => (a > b ? a : b), NEVER)
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${locale}">
${element('id', lastingId('tours', `all/${locale}`, edition))}${element('title', `${words.tours} · ${words.site}`)}${element('updated', updated)}
<author>${element('name', name)}${element('uri', home)}</author>
<link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${xmlText(edition.url(`${locale}/tours/`))}"/>
<generator uri="${xmlText(home)}">CoSto Vitrine</generator>
${removals.map(({ ref, when }) => `<at:deleted-entry ref="${ref}" when="${when}"/>`).join('\n')}
${tours.map((tour) => entry(tour, site)).join('\n')}
</feed>
`
}

/** Of a feed that has never had an entry: a date is asked for, and none is true. */
const NEVER = '1970-01-01T00:00:00.000Z'

function entry({ slug, in: feeds }: Rendered<FeedTour>, site: Site): string {
  const { edition, locale, words } = site
  const { name, page, summary, updatedAt, licence, state, stateReason } = feeds[locale]
  const warning = state === 'open' ? [] : [`${words[state]}.`, stateReason]
  const said = [...warning, summary].filter(Boolean).join(' ')
  const address = licenceAddress(licence)
  const rights = fill(formatWords(locale).licence, { licence: address ?? licence })
  return `<entry>${element('id', lastingId('tours', edition.firstSlug('tours', slug), edition))}${element('title', name)}${element('updated', updatedAt)}${element('summary', said || name)}${element('rights', rights)}
<link rel="alternate" type="text/html" href="${xmlText(page)}"/>${address ? `<link rel="license" href="${xmlText(address)}"/>` : ''}
${linksOf(feeds[locale], site)
  .map(
    ({ href, type, label }) =>
      `<link rel="enclosure" type="${type}" title="${xmlText(label)}" href="${xmlText(href)}"/>`,
  )
  .join('\n')}</entry>`
}

type Removal = { ref: string; when: string }

/** Walks that are no longer public, each once however often it was renamed, the latest first. */
function removalsOf(addresses: AddressRecord[], { edition }: Site): Removal[] {
  return addresses
    .flatMap(({ slug, isFirst, record }) => {
      if (!isFirst || !record) return []
      const times = addresses.flatMap((one) => (one.record === record && one.removedAt) || [])
      const when = times.reduce((a, b) => (a > b ? a : b), '')
      return when ? { ref: lastingId('tours', slug, edition), when } : []
    })
    .sort((a, b) => (a.when === b.when ? (a.ref < b.ref ? -1 : 1) : a.when > b.when ? -1 : 1))
}
