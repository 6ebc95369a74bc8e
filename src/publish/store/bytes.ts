import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { ManifestFile } from '../../contract/manifest'
import type { PublicFile } from '../files'
import { compressed, compresses } from './compress'
import { layout } from './layout'
import { replace } from './replace'

/** sha256 in hex. */
export const hashOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

// asked twice of each file: for the edition's own hash, and to store it
const hashes = new WeakMap<PublicFile, string>()

/** The hash of a file's bytes; a medium's was taken when it was read. */
export function hashOfFile(file: PublicFile): string {
  const { body } = file
  const known = hashes.get(file)
  const hash =
    known ?? (typeof body === 'string' || body instanceof Uint8Array ? hashOf(body) : body.hash)
  hashes.set(file, hash)
  return hash
}

/** What the store already has, by hash: files of the edition before. */
export type Known = Map<string, ManifestFile>

/** Puts a file's bytes into the store unless they are there, and says what the manifest notes of it. */
export async function put(folder: string, file: PublicFile, known: Known): Promise<ManifestFile> {
  const hash = hashOfFile(file)
  const { type, immutable, status, location } = file
  const rest = { type, immutable, status, location }
  const before = known.get(hash)
  // the same bytes under another type compress or not by their own rule
  if (before?.type === type && (await isWhole(layout(folder).bytes(hash), before))) {
    const { size, br, gz } = before
    return withoutGaps({ hash, size, br, gz, ...rest })
  }
  const sizes = await write(layout(folder).bytes(hash), hash, file)
  return withoutGaps({ hash, ...sizes, ...rest })
}

// the disk may have lost what the manifest remembers; the bytes themselves are what "vitrine verify" reads
async function isWhole(path: string, { size, br, gz }: ManifestFile): Promise<boolean> {
  const lengths = await Promise.all([
    lengthOf(path),
    br === undefined ? br : lengthOf(`${path}.br`),
    gz === undefined ? gz : lengthOf(`${path}.gz`),
  ])
  return lengths[0] === size && lengths[1] === br && lengths[2] === gz
}

async function write(path: string, hash: string, { body, type }: PublicFile) {
  const bytes = await bytesOf(body, hash)
  const size = bytes.length
  await writeOnce(path, bytes)
  if (!compresses(type, size)) return { size }
  const { br, gz } = await compressed(bytes, type)
  await writeOnce(`${path}.br`, br)
  await writeOnce(`${path}.gz`, gz)
  return { size, br: br.length, gz: gz.length }
}

async function bytesOf(body: PublicFile['body'], hash: string): Promise<Uint8Array> {
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof Uint8Array) return body
  const bytes = await readFile(body.path)
  const found = hashOf(bytes)
  if (found !== hash)
    throw new Error(`${body.path} changed while it was being published: publish again`)
  return bytes
}

// a file of the right name and length is the right file: names are hashes and files come by rename
async function writeOnce(path: string, bytes: Uint8Array) {
  if ((await lengthOf(path)) !== bytes.length) await replace(path, bytes)
}

/** Bytes of a file; -1 when there is none. */
async function lengthOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return -1
    throw error
  }
}

const withoutGaps = (file: ManifestFile): ManifestFile =>
  Object.fromEntries(
    Object.entries(file).filter(([, value]) => value !== undefined),
  ) as ManifestFile
