import type { FeedDownload, FeedTour } from '../../contract/tour'
import type { PublicFile } from '../files'
import type { Site } from '../pages/site'
import type { AddressRecord } from '../records'
import type { Rendered } from '../render/all'
import type { Edition } from '../render/edition'
import { atom } from './atom'
import { calendarOfAll } from './calendar'
import { formatWords } from './words'

const ATOM_TYPE = 'application/atom+xml; charset=utf-8'
const CALENDAR_TYPE = 'text/calendar; charset=utf-8'

const addresses = ({ locale, edition }: Site) => ({
  atom: edition.url(`v1/${locale}/tours.atom`),
  ics: edition.url(`v1/${locale}/tours.ics`),
})

/** How pages name what there is of all walks together. */
export const walkFeedLinks = (site: Site): FeedDownload[] => {
  const { atom, ics } = addresses(site)
  const words = formatWords(site.locale)
  return [
    { id: 'atom', label: words.atom, type: 'application/atom+xml', href: atom },
    { id: 'ics', label: words.allSessions, type: 'text/calendar', href: ics },
  ]
}

/** All walks together, in every locale: who follows them, and who keeps their dates. `former`: addresses of walks that are no longer theirs. */
export const walkFeeds = (
  tours: Rendered<FeedTour>[],
  former: AddressRecord[],
  sites: Site[],
  edition: Edition,
): PublicFile[] =>
  edition.files('feeds of walks', '', [tours, former], () =>
    sites.flatMap((site) => {
      const { atom: atomAt, ics } = addresses(site)
      const { locale } = site
      const feeds = tours.map(({ in: feeds }) => feeds[locale])
      return [
        file(`/v1/${locale}/tours.atom`, ATOM_TYPE, atom(tours, former, site, atomAt)),
        file(`/v1/${locale}/tours.ics`, CALENDAR_TYPE, calendarOfAll(feeds, site, ics)),
      ]
    }),
  )

const file = (path: string, type: string, body: string): PublicFile => ({ path, type, body })
