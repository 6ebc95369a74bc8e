import type { FeedDownload, FeedTour } from '../../contract/tour'
import type { PublicFile } from '../files'
import { html, type Part } from '../pages/html'
import type { Site } from '../pages/site'
import type { Rendered } from '../render/all'
import { calendarOf } from './calendar'
import { datatourisme } from './datatourisme/datatourisme'
import { geojson } from './geojson'
import { gpx } from './gpx'
import { kml } from './kml'
import { formatWords } from './words'

/** A walk as a file for other programs, and how the walk's own JSON and page name it. */
export type Download = { link: FeedDownload; file: PublicFile }

/** Formats a walk is published in: their ids are the words of the contract. */
export const FORMATS = ['gpx', 'kml', 'geojson', 'ics', 'datatourisme'] as const

export type Format = (typeof FORMATS)[number]

// RFC 7946, section 12; RFC 5545, section 8.1; OGC 07-147r2, annex C; JSON-LD 1.1, annex C.
// GPX has no registered type, this is the one everybody uses
const TYPES: Record<Format, string> = {
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  geojson: 'application/geo+json',
  ics: 'text/calendar; charset=utf-8',
  datatourisme: 'application/ld+json',
}

/**
 * Path of a download, without a slash at the start: beside the walk's JSON, named as it is to be saved. A record of
 * DATAtourisme holds all languages, so that there is one of it.
 */
export const downloadPath = (locale: string, slug: string, format: Format) =>
  format === 'datatourisme'
    ? `v1/tours/${slug}.datatourisme.jsonld`
    : `v1/${locale}/tours/${slug}.${format}`

/** The formats this walk has: a calendar only with a date in it. */
export const formatsOf = (tour: FeedTour): Format[] =>
  FORMATS.filter((format) => format !== 'ics' || tour.sessions?.length)

/** How a walk's files are named, in the locale of `site`; without their size, for which they had to be made. */
export const linksOf = (
  tour: FeedTour,
  { locale, edition }: Site,
): (FeedDownload & { id: Format })[] =>
  formatsOf(tour).map((id) => ({
    ...{ id, label: formatWords(locale)[id], type: TYPES[id] },
    href: edition.url(downloadPath(locale, tour.slug, id)),
  }))

/** The files of a walk for other programs, in the locale of `site`. */
export const downloadsOf = (walk: Rendered<FeedTour>, site: Site): Download[] =>
  linksOf(walk.in[site.locale], site).map((link) => {
    const { id, type, href } = link
    const body = bodyOf(id, walk, site, href)
    return {
      link: { ...link, bytes: Buffer.byteLength(body) },
      file: { path: `/${downloadPath(site.locale, walk.slug, id)}`, type, body },
    }
  })

function bodyOf(format: Format, walk: Rendered<FeedTour>, site: Site, address: string): string {
  const tour = walk.in[site.locale]
  switch (format) {
    case 'gpx':
      return gpx(tour, site)
    case 'kml':
      return kml(tour, site)
    case 'geojson':
      return geojson(tour, site)
    case 'ics':
      return calendarOf(tour, site, address)
    case 'datatourisme':
      return datatourisme(walk, site.edition, address)
  }
}

/** For the head of a page: what it shows, as files for other programs. */
export const alternates = (downloads: FeedDownload[]): Part =>
  downloads.map(
    ({ type, href, label }) =>
      html`<link rel="alternate" type="${type}" href="${href}" title="${label}" /> `,
  )
