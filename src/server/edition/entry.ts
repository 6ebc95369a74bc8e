import type { ManifestFile } from '../../contract/manifest'
import type { Encoding } from './encoding'
import type { Kept } from './memory'
import { pageHeaders } from '../pages/policy'

/** A public file with its headers ready, as name, value, name, value…: nothing is computed per request. */
export type Entry = {
  path: string
  status: 200 | 301 | 410
  hash: string
  /** Answers `Range`: pictures, films, sound, all that doesn't compress. */
  ranges: boolean
  identity: Variant
  br?: Variant
  gzip?: Variant
}

export type Variant = {
  encoding: Encoding
  /** Added to the hash in the store. */
  suffix: '' | '.br' | '.gz'
  /** Strong; in quotes. */
  etag: string
  type: string
  /** Bytes. */
  size: number
  headers: string[]
  /** Of a 304, a 206 and a 416: without type, length and encoding of a whole body. */
  partial: string[]
  /** Its body, while that is in memory. */
  kept?: Kept
}

/** Headers of everything the edition answers, good or bad: any page may read it, and measure how long it took. */
export const OPEN_TO_ALL = [
  'Access-Control-Allow-Origin',
  '*',
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  'Timing-Allow-Origin',
  '*',
  'X-Content-Type-Options',
  'nosniff',
]

/** How long whoever has a file may use it without asking, or while the vitrine doesn't answer. */
export const CACHE = {
  immutable: 'public, max-age=31536000, immutable',
  // an edit shows within half a minute to those who have the page, at once to all others
  short: 'public, max-age=5, stale-while-revalidate=30, stale-if-error=604800',
  // the loader is asked for by every page of every partner and changes with releases only
  loader: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  // a map changes a few times a year; the tile of before does for as long as the new one is on its way
  tile: 'public, max-age=86400, stale-while-revalidate=604800, stale-if-error=2592000',
}

/**
 * Files for other programs: kept by whoever follows a link to one, where a browser would show its text; also from another
 * site, where `download` on a link says nothing. A calendar is not among them: telephones offer to add what they open.
 */
export const KEPT = ['gpx', 'kml', 'geojson', 'jsonld']
const TO_KEEP = new RegExp(`\\.(${KEPT.join('|')})$`)

/** Makes a file of the manifest ready to be served. `publicUrl` is what its pages may load from. */
export function prepareEntry(path: string, file: ManifestFile, publicUrl: string): Entry {
  const status = file.status ?? 200
  const compressed = file.br !== undefined || file.gz !== undefined
  const common = [
    ...OPEN_TO_ALL,
    'Cache-Control',
    cacheOf(path, file),
    ...(compressed ? ['Vary', 'Accept-Encoding'] : []),
    ...(file.type.startsWith('text/html') ? pageHeaders(path, publicUrl) : []),
    ...(status === 200 && TO_KEEP.test(path) ? ['Content-Disposition', 'attachment'] : []),
    ...(status === 301 && file.location ? ['Location', asciiAddress(file.location)] : []),
  ]
  const variant = (encoding: Encoding, suffix: Variant['suffix'], size: number): Variant => {
    const etag = `"${file.hash.slice(0, 32)}${suffix.replace('.', '-')}"`
    const partial = [...common, ...(status === 200 ? ['ETag', etag] : [])]
    const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
    const whole = ['Content-Type', file.type, 'Content-Length', String(size), ...coding]
    const ranges = compressed || status !== 200 ? [] : ['Accept-Ranges', 'bytes']
    const headers = [...partial, ...whole, ...ranges]
    return { encoding, suffix, etag, type: file.type, size, headers, partial }
  }
  return {
    path,
    status,
    hash: file.hash,
    ranges: !compressed && status === 200,
    identity: variant('identity', '', file.size),
    br: file.br === undefined ? undefined : variant('br', '.br', file.br),
    gzip: file.gz === undefined ? undefined : variant('gzip', '.gz', file.gz),
  }
}

/** The variant of a file for the encodings a client accepts, best first. */
export const chooseVariant = (entry: Entry, accepted: Encoding[]): Variant =>
  entry[accepted.find((encoding) => entry[encoding]) ?? 'identity'] ?? entry.identity

function cacheOf(path: string, { immutable }: ManifestFile): string {
  if (immutable) return CACHE.immutable
  if (path.startsWith('/v1/tiles/')) return CACHE.tile
  return path === '/v1/embed.js' ? CACHE.loader : CACHE.short
}

const asciiAddress = (address: string) => address.replace(/[^\x21-\x7e]/gu, encodeURIComponent)
