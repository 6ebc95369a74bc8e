import { statSync } from 'node:fs'
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ManifestFile } from '../../contract/manifest'
import type { PublicFile, Settled } from '../files'
import { compresses } from './compress'
import { hashOf, hashOfFile } from './hash'
import { layout } from './layout'
import { type Write, writeOnce, writeVariants } from './writing'

/** The bytes of a file, or where they lie on disk. */
export type Unsettled = Exclude<PublicFile['body'], Settled>

/** What must be on the disk before a manifest may name it. */
export type Unflushed = Set<string>

/**
 * Puts files into the store of an editions folder. Nothing is flushed to the disk here: what was written is added to
 * `unflushed`, and a file that a power cut or a kill has torn meanwhile is found by comparing it with what it should be.
 */
export class Bytes {
  readonly #noted = new Set<string>()

  constructor(
    private readonly folder: string,
    private readonly unflushed: Unflushed,
    private readonly write: Write = writeVariants,
  ) {}

  /**
   * The entry of a file whose bytes are in the store when this returns. `known` answers what a manifest says of a hash:
   * such bytes were flushed once, and are there when their lengths are right.
   * @throws Error when an uploaded file has changed since it was read, or the disk can't be written
   */
  async put(
    file: PublicFile,
    body: Unsettled,
    known: (hash: string) => ManifestFile | undefined,
  ): Promise<ManifestFile> {
    const hash = isOnDisk(body) ? body.hash : hashOf(body)
    const before = known(hash)
    // the same bytes under another type compress or not by their own rule
    const isThere = before?.type === file.type && this.has(before)
    const sizes = isThere ? before : await this.#write(hash, file, body)
    return entryOf(hash, file, sizes)
  }

  /** Whether bytes and variants of a file are in the store with the lengths that its entry says. */
  has({ hash, size, br, gz }: ManifestFile): boolean {
    const path = layout(this.folder).bytes(hash)
    return (
      lengthOf(path) === size &&
      (br === undefined || lengthOf(`${path}.br`) === br) &&
      (gz === undefined || lengthOf(`${path}.gz`) === gz)
    )
  }

  async #write(hash: string, { type, changing }: PublicFile, body: Unsettled) {
    const path = layout(this.folder).bytes(hash)
    if (isOnDisk(body) && !compresses(type, body.size)) {
      await this.#copy(path, body)
      return { size: body.size }
    }
    this.#noteFolder(path)
    const sizes = await this.write(path, type, await textOrBytes(body), changing)
    this.unflushed.add(path)
    if (sizes.br !== undefined) this.unflushed.add(`${path}.br`).add(`${path}.gz`)
    return sizes
  }

  /** Writes a file whose name says what is in it, unless it is there and whole. */
  async writeOnce(path: string, bytes: Uint8Array): Promise<void> {
    this.#noteFolder(path)
    await writeOnce(path, bytes)
    this.unflushed.add(path)
  }

  // a film doesn't go through memory
  async #copy(path: string, { path: from, hash }: { path: string; hash: string }) {
    this.unflushed.add(path)
    this.#noteFolder(path)
    await mkdir(dirname(path), { recursive: true })
    if (lengthOf(path) >= 0 && (await hashOfFile(path)) === hash) return
    await rm(path, { force: true })
    await copyFile(from, path)
    if ((await hashOfFile(path)) === hash) return
    await rm(path, { force: true })
    throw changed(from)
  }

  // its own name must last, too
  #noteFolder(path: string) {
    const folder = dirname(path)
    if (!this.#noted.has(folder)) this.unflushed.add(folder)
    this.#noted.add(folder)
  }
}

const isOnDisk = (body: Unsettled): body is Exclude<Unsettled, string | Uint8Array> =>
  typeof body !== 'string' && !(body instanceof Uint8Array)

async function textOrBytes(body: Unsettled): Promise<string | Uint8Array> {
  if (!isOnDisk(body)) return body
  const bytes = await readFile(body.path)
  if (hashOf(bytes) !== body.hash) throw changed(body.path)
  return bytes
}

const changed = (path: string) =>
  new Error(`${path} changed while it was being published: publish again`)

// a system call of microseconds, which a detour over a thread would make ten times as long
const lengthOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? -1

/** In one order of its keys: parts are named by their bytes. */
function entryOf(
  hash: string,
  { type, immutable, status, location }: PublicFile,
  { size, br, gz }: { size: number; br?: number; gz?: number },
): ManifestFile {
  const entry: ManifestFile = { hash, type, size }
  if (br !== undefined) entry.br = br
  if (gz !== undefined) entry.gz = gz
  if (immutable) entry.immutable = immutable
  if (status) entry.status = status
  if (location !== undefined) entry.location = location
  return entry
}
