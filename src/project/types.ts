import type { ManifestFile } from '../contract/manifest'

/** Files with one ending: what they are sent as, and whether they come compressed too. */
export type Kind = { ending: string; type: string; compressed: boolean }

/**
 * The kinds of files that an edition may have: its own, and those that others have.
 * @throws Error when two files with the same ending are of different types: a server goes by the ending
 */
export function kindsOf(files: [path: string, file: ManifestFile][]): Kind[] {
  const kinds = new Map<string, Kind>()
  for (const [path, { type, br, status }] of files) {
    if (status || path.endsWith('/')) continue
    const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]
    if (!ending) throw new Error(`${path} has no ending: a server would not know its type`)
    const before = kinds.get(ending)
    if (before && before.type !== type)
      throw new Error(`${path} is ${type}, other .${ending} files are ${before.type}`)
    kinds.set(ending, { ending, type, compressed: before?.compressed || br !== undefined })
  }
  const others = ALWAYS.filter(({ ending }) => !kinds.has(ending))
  return [...kinds.values(), ...others].sort((a, b) => (a.ending < b.ending ? -1 : 1))
}

// a configuration that knows them from the start needs no reload when the first one is published
const ALWAYS: Kind[] = [
  { ending: 'json', type: 'application/json; charset=utf-8', compressed: true },
  { ending: 'js', type: 'text/javascript; charset=utf-8', compressed: true },
  { ending: 'css', type: 'text/css; charset=utf-8', compressed: true },
  { ending: 'svg', type: 'image/svg+xml', compressed: true },
  { ending: 'xml', type: 'application/xml; charset=utf-8', compressed: true },
  { ending: 'gpx', type: 'application/gpx+xml', compressed: true },
  { ending: 'geojson', type: 'application/geo+json', compressed: true },
  { ending: 'kml', type: 'application/vnd.google-earth.kml+xml', compressed: true },
  { ending: 'ics', type: 'text/calendar; charset=utf-8', compressed: true },
  { ending: 'jsonld', type: 'application/ld+json', compressed: true },
  { ending: 'atom', type: 'application/atom+xml; charset=utf-8', compressed: true },
  { ending: 'vtt', type: 'text/vtt', compressed: true },
  { ending: 'woff2', type: 'font/woff2', compressed: false },
  { ending: 'pdf', type: 'application/pdf', compressed: false },
  { ending: 'webp', type: 'image/webp', compressed: false },
  { ending: 'jpg', type: 'image/jpeg', compressed: false },
  { ending: 'png', type: 'image/png', compressed: false },
  { ending: 'mp4', type: 'video/mp4', compressed: false },
  { ending: 'webm', type: 'video/webm', compressed: false },
  { ending: 'mp3', type: 'audio/mpeg', compressed: false },
  { ending: 'm4a', type: 'audio/mp4', compressed: false },
]
