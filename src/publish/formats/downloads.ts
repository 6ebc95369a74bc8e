import type { FeedDownload, FeedTour } from '../../contract/tour'
import type { PublicFile } from '../files'
import type { Site } from '../pages/site'
import { geojson } from './geojson'
import { gpx } from './gpx'

/** A walk as a file for other programs, and how the walk's own JSON and page name it. */
export type Download = { link: FeedDownload; file: PublicFile }

/** Formats a walk is published in: their ids are the words of the contract and the endings of the files. */
export const FORMATS = ['gpx', 'geojson'] as const

// RFC 7946, section 12; GPX has no registered type, this is the one everybody uses
const TYPES = { gpx: 'application/gpx+xml', geojson: 'application/geo+json' }

/** Path of a download, without a slash at the start: beside the walk's JSON, named as it is to be saved. */
export const downloadPath = (locale: string, slug: string, format: string) =>
  `v1/${locale}/tours/${slug}.${format}`

/** The files of a walk for other programs, in one locale. */
export function downloadsOf(tour: FeedTour, { locale, edition, words }: Site): Download[] {
  const bodies = { gpx: gpx(tour, words), geojson: geojson(tour) }
  return FORMATS.map((id) => {
    const path = downloadPath(locale, tour.slug, id)
    const [type, body] = [TYPES[id], bodies[id]]
    return {
      link: { id, label: words[id], type, href: edition.url(path), bytes: Buffer.byteLength(body) },
      file: { path: `/${path}`, type, body },
    }
  })
}
