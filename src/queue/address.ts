import type { Where } from 'payload'
import type { Kind, Slugs } from '../../collections/slugs'
import { TO_MEND } from '../site-check/findings/finding'
import { all, any, type Gap, gapWhere } from './gaps'
import type { Waiting } from './read'

/** Behind the admin's own path: the list of the shops that have a gap. */
export const gapAddress = (gap: Gap, now: Date, { shops }: Pick<Slugs, 'shops'>): string =>
  `/collections/${shops}?${query('where', gapWhere(gap, now))}`

/** Behind the admin's own path: the list of the partners' pages on which something is to be mended. */
export const sitesAddress = ({ siteChecks }: Pick<Slugs, 'siteChecks'>): string =>
  `/collections/${siteChecks}?${query('where', any(all({ level: { in: TO_MEND } })))}`

/** Behind the admin's own path: where what waits is mended. Of what can't be taken over from a host's record, ours says why. */
export const waitingAddress = (
  { collection, id, row }: Waiting,
  slugs: Slugs,
  locale?: string,
): string =>
  collection === 'sources'
    ? recordAddress(row.kind as Kind, String(row.record), slugs)
    : recordAddress(collection, id, slugs, locale)

/** Behind the admin's own path: a record, in a language when it is said; a proposal in the view that decides it. */
export const recordAddress = (kind: Kind, id: string, slugs: Slugs, locale?: string): string =>
  kind === 'proposals'
    ? `/proposals/${id}`
    : `/collections/${slugs[kind]}/${id}${locale ? `?locale=${locale}` : ''}`

/** As Payload writes conditions into addresses: "where[or][0][and][0][photos][exists]=false". */
function query(name: string, value: Where | unknown): string {
  if (typeof value !== 'object' || value === null)
    return `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`
  return Object.entries(value)
    .map(([key, inner]) => query(`${name}[${key}]`, inner))
    .join('&')
}
