import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { ManifestFile } from '../contract/manifest'
import { prepareEntry, type Variant } from '../server/edition/entry'
import { isMissing, storePath } from '../server/edition/folder'
import { faultIn, faultOf } from '../server/edition/sound'
import type { Bucket, Facts } from './client'
import type { BucketOption } from './option'

/** A file of the edition as a bucket holds it. */
export type BucketObject = {
  key: string
  file: ManifestFile
  suffix: Variant['suffix']
  size: number
  facts: Facts
  /** The same text, the same bytes and the same headers. */
  state: string
}

/** What an address ends in where it names no file. */
const INDEX = 'index.html'

/** A body above this is sent from the disk as it is read. */
const LARGE = 8_000_000

/**
 * How a bucket answers at an address: with the headers that our own server gives there, as far as an object has them. It knows
 * of no status: what is gone is told by the page and the note at its address, what has moved leads on where the bucket serves
 * as a website, and by a link elsewhere.
 */
export function objectAt(
  path: string,
  file: ManifestFile,
  publicUrl: string,
  encoding: BucketOption['encoding'] = 'gzip',
): BucketObject {
  const entry = prepareEntry(path, file, publicUrl)
  const variant =
    (encoding !== 'none' && entry[encoding === 'br' ? 'br' : 'gzip']) || entry.identity
  const headers = new Map<string, string>()
  for (let at = 0; at < variant.headers.length; at += 2)
    headers.set(variant.headers[at], variant.headers[at + 1])
  const facts: Facts = {
    type: variant.type,
    cache: headers.get('Cache-Control') ?? '',
    encoding: headers.get('Content-Encoding'),
    disposition: headers.get('Content-Disposition'),
    // a path begins at the origin
    ...(file.location && { location: new URL(file.location, publicUrl).href }),
  }
  const said = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 8)
  return {
    key: `${path}${path.endsWith('/') ? INDEX : ''}`.slice(1),
    ...{ file, suffix: variant.suffix, size: variant.size, facts },
    state: `${file.hash} ${said}`,
  }
}

/** Sends an object; its bytes are looked at before. @returns why not, when they are missing from the store or damaged */
export async function send(
  bucket: Pick<Bucket, 'write'>,
  editions: string,
  { key, file, suffix, facts }: BucketObject,
): Promise<string | undefined> {
  const path = storePath(editions, file.hash, suffix)
  try {
    const { size } = await stat(path)
    const isLarge = size > LARGE
    const body = isLarge ? undefined : await readFile(path)
    const fault = body ? await faultOf(body, suffix, file) : await faultIn(path, suffix, file)
    if (fault) return `${key}: ${path} is damaged: ${fault}`
    await bucket.write(key, body ?? { stream: () => createReadStream(path), size }, facts)
  } catch (error) {
    if (isMissing(error)) return `${key}: ${path} is missing`
    throw error
  }
}
