import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MediaFile, MediaRecord } from '../records'
import { day, localized, number, row, type Row, text, texts } from './values'

/** Remembers hashes of files between publishes, by path, length and time of last change. */
export type Hashes = Map<string, string>

/**
 * A medium with the hashes of its files; nothing when it may not be shown on the web. Lost files are left out, and so are
 * renditions that were cropped, and an original of which there are others: it can be many megabytes. A lost file that is put back is seen at the next
 * change of its medium, or when all is read.
 */
export async function mediaRecord(
  from: Row,
  locales: string[],
  uploads: string,
  hashes: Hashes,
): Promise<MediaRecord | undefined> {
  const rights = row(from.rights)
  const scope = texts(rights.scope)
  if (scope.length && !scope.includes('web')) return undefined
  const licence = text(from.licence) ?? 'all-rights-reserved'
  const whole = Object.values(row(from.sizes)).map(row).filter(showsAllOf(from))
  const renditions = await filesOf(whole, uploads, hashes)
  return {
    id: String(from.id),
    alt: localized(from.alt, locales),
    credit: text(from.credit),
    rightsUntil: day(rights.until),
    print: mayBePrinted(scope, licence),
    original: renditions.length ? originalOf(from, uploads) : undefined,
    mimeType: text(from.mimeType) ?? '',
    files: renditions.length ? renditions : await filesOf([from], uploads, hashes),
  }
}

/**
 * Whether the rights cover print: they say so, or they say nothing and the licence is an open one, which allows it. Rights
 * that are neither said nor open are unknown: such a picture is printed only where an editor has chosen it for paper.
 */
function mayBePrinted(scope: string[], licence: string): MediaRecord['print'] {
  if (scope.length) return scope.includes('print') ? 'yes' : 'no'
  return licence === 'all-rights-reserved' ? 'unknown' : 'yes'
}

/**
 * Whether a rendition is the picture as a whole: browsers choose among renditions by their width alone, and one that a host
 * has cropped (a square, 1200 × 630 for sharing) would cut a logo. Of a photo that a camera has turned, either side may be the
 * width of the file.
 */
function showsAllOf(from: Row): (rendition: Row) => boolean {
  const [width, height] = [number(from.width), number(from.height)]
  if (!width || !height) return () => true
  return (rendition) => {
    const [wide, high] = [number(rendition.width), number(rendition.height)]
    if (!wide || !high) return true
    // rounded to whole pixels, by whichever rule
    const isNear = (ratio: number) =>
      Math.abs(high - wide * ratio) <= 1 || Math.abs(wide - high / ratio) <= 1
    return isNear(height / width) || isNear(width / height)
  }
}

function originalOf(from: Row, uploads: string): MediaRecord['original'] {
  const [name, width] = [text(from.filename), number(from.width)]
  return name && width ? { path: join(uploads, name), width } : undefined
}

async function filesOf(variants: Row[], uploads: string, hashes: Hashes): Promise<MediaFile[]> {
  const files = await Promise.all(variants.map((variant) => mediaFile(variant, uploads, hashes)))
  return files.filter((file) => file !== undefined).filter(firstOfItsWidth)
}

// a picture narrower than a rendition makes the same rendition twice
const firstOfItsWidth = (file: MediaFile, index: number, all: MediaFile[]) =>
  all.findIndex(({ width }) => width === file.width) === index

async function mediaFile(
  from: Row,
  uploads: string,
  hashes: Hashes,
): Promise<MediaFile | undefined> {
  const name = text(from.filename)
  if (!name) return undefined
  const path = join(uploads, name)
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!found) return undefined
  const { size, mtimeMs } = found
  const known = `${path} ${size} ${mtimeMs}`
  const hash = hashes.get(known) ?? (await hashFile(path))
  hashes.set(known, hash)
  return {
    path,
    hash,
    extension: extname(name).slice(1).toLowerCase(),
    mimeType: text(from.mimeType) ?? '',
    size,
    width: number(from.width),
    height: number(from.height),
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
