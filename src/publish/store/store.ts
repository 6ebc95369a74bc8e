import type { Manifest, ManifestFile, PrivateFacts } from '../../contract/manifest'
import { HEAD_PATH } from '../../contract/manifest'
import { jsonFile, type PublicFile, type Settled } from '../files'
import { Bytes, type Unflushed, type Unsettled } from './bytes'
import { previousEdition, serve, storedEdition, type StoredEdition } from './editions'
import { flushAll } from './flush'
import { nameOf } from './hash'
import { layout } from './layout'
import { assertHeld } from './lock'
import { differingPaths, findIn, type Part, sumOf } from './parts'
import { Paths } from './paths'
import { replace, replaceIfOther } from './replace'
import type { Write } from './writing'
import { offer, type Offered, offeredIn, takeAway, withdrawn } from './withdraw'

/** Files put into the store at the same time: enough to keep disk and processors busy, few enough to keep memory flat. */
const AT_ONCE = 32
/** Progress is told once in so many files. */
const TOLD_EVERY = 100

export type Stored = {
  id: string
  /** Paths that are new, other or gone against the edition that was served before, in their order. */
  changed: string[]
  /** The edition being served is this one already. */
  unchanged: boolean
}

/** All that an edition is, besides its files. */
export type Finish = {
  /** What `edition.json` says, but for its id. */
  head: object
  about: Pick<Manifest, 'inputs' | 'due' | 'rightsDue' | 'held' | 'publishedAt'>
  facts: PrivateFacts
  /** Hashes of the media that may be shown, used or not. */
  showable: Set<string>
}

/** A file that was stored before is to be in the edition again, and its bytes are gone from the store meanwhile. */
export class BytesGone extends Error {}

/**
 * Stores one edition after the other: `begin`, `add`, `finish`. What it has stored once it trusts to be there, so that
 * the next edition costs what is other in it. The caller holds the lock of the folder.
 */
export class Store {
  #unflushed: Unflushed = new Set()
  #bytes: Bytes
  #paths = new Paths()
  #parts: Part[] = []
  /** What the manifest of the edition before says, by hash, until the first edition is stored. */
  #known = new Map<string, ManifestFile>()
  #previous?: StoredEdition
  /** Pictures and films that any edition still offers; nothing until it is looked up. Those withdrawn are taken out. */
  #offered?: Offered

  /** `write`: how the files are written, in this thread unless said. */
  constructor(
    private readonly folder: string,
    private readonly write?: Write,
  ) {
    this.#bytes = new Bytes(folder, this.#unflushed, write)
  }

  /** Trusts nothing any more: what is on the disk is looked at again. */
  forget() {
    this.#unflushed.clear()
    this.#bytes = new Bytes(this.folder, this.#unflushed, this.write)
    this.#paths = new Paths()
    this.#parts = []
    this.#known.clear()
    this.#previous = undefined
    this.#offered = undefined
  }

  /** Looks at the edition being served: the one before. `damage` says why there is none although there should be. */
  async begin(): Promise<{ previous?: StoredEdition; damage?: string }> {
    const parts = [...this.#parts, ...(this.#previous?.parts ?? [])]
    const cache = new Map(parts.map((part) => [part.name, part]))
    const { edition, damage } = await previousEdition(this.folder, cache)
    if (damage) this.forget()
    this.#previous = edition
    if (!this.#parts.length)
      for (const [, file] of edition?.entries() ?? []) this.#known.set(file.hash, file)
    return { previous: edition, damage }
  }

  /**
   * Takes all files of an edition but `edition.json`, and lets go of their bytes as they are stored: a file's body is
   * what the manifest says of it from then on. Called again it starts afresh.
   * @throws BytesGone, or the error of the disk or of `files`
   */
  async add(files: Iterable<PublicFile>, onProgress: (done: number) => void = () => {}) {
    this.#paths.begin()
    const waiting = files[Symbol.iterator]()
    let done = 0
    let failed = false
    const work = async () => {
      try {
        for (let next = waiting.next(); !next.done && !failed; next = waiting.next()) {
          const file = next.value
          const { body } = file
          if (isSettled(body)) this.#addSettled(file.path, body.settled)
          else await this.#addNew(file, body)
          done += 1
          if (done % TOLD_EVERY === 0) onProgress(done)
        }
      } catch (error) {
        failed = true
        throw error
      }
    }
    // all of them end before this does: none writes on behind the back of the next try
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
    this.#paths.end()
    onProgress(done)
  }

  #addSettled(path: string, file: ManifestFile) {
    if (this.#paths.keep(path, file)) return
    if (!this.#bytes.has(file)) throw new BytesGone(`the bytes of ${path} are in the store no more`)
    this.#paths.set(path, file)
  }

  async #addNew(file: PublicFile, body: Unsettled) {
    const entry = await this.#put(file, body)
    this.#paths.set(file.path, entry)
    file.body = { settled: entry }
  }

  #put(file: PublicFile, body: Unsettled): Promise<ManifestFile> {
    return this.#bytes.put(file, body, (hash) => this.#known.get(hash))
  }

  /**
   * Makes the files that were added an edition, and swaps `current` to it, in this order: bytes and parts, all of it
   * flushed to the disk; manifest; pointer. Killed anywhere, or the power gone, the edition before is whole and served.
   * Last go the bytes of what may no longer be shown.
   */
  async finish({ head, about, facts, showable }: Finish): Promise<Stored> {
    const { parts, written } = this.#paths.parts(this.#parts)
    for (const { name, text } of written)
      await this.#bytes.writeOnce(layout(this.folder).part(name), Buffer.from(text))
    const names = parts.map(({ name }) => name)
    const id = nameOf(JSON.stringify(names))
    const text = JSON.stringify({ ...head, edition: id })
    const entry = await this.#put({ ...jsonFile(HEAD_PATH, {}), body: text }, text)
    await flushAll(this.folder, this.#unflushed)
    const different = differingPaths(this.#previous?.parts ?? [], parts)
    const isFirst = !this.#offered
    const gone = await this.#withdraw(parts, different, showable)
    const manifest: Manifest = {
      ...{ v: 2, id, ...about, withdrawn: gone },
      ...totals(parts, entry),
      ...{ head: entry, parts: names },
    }
    await replaceIfOther(layout(this.folder).facts, JSON.stringify(facts))
    const unchanged = await this.#swap(manifest)
    // the first time those of before, too: that publish may have been killed in the middle of it
    const done = new Set(isFirst ? [] : this.#previous?.manifest.withdrawn)
    await takeAway(
      this.folder,
      [...(gone ?? [])].filter((hash) => !done.has(hash)),
    )
    for (const hash of gone ?? []) this.#offered?.delete(hash)
    this.#unflushed.clear()
    this.#known.clear()
    this.#paths.settle()
    this.#parts = parts
    this.#previous = storedEdition(manifest, parts)
    return { id, changed: unchanged ? [] : [...different, HEAD_PATH].sort(), unchanged }
  }

  async #withdraw(parts: Part[], different: string[], showable: Set<string>) {
    const cache = new Map(
      [...parts, ...(this.#previous?.parts ?? [])].map((part) => [part.name, part]),
    )
    this.#offered ??= await offeredIn(this.folder, cache)
    for (const path of different) {
      const file = findIn(parts, path)
      if (file) offer(this.#offered, { [path]: file })
    }
    return withdrawn(this.#previous?.manifest.withdrawn ?? [], this.#offered, this.#paths, showable)
  }

  async #swap(manifest: Manifest): Promise<boolean> {
    const before = this.#previous?.manifest
    const path = layout(this.folder).manifest(manifest.id)
    await assertHeld(this.folder)
    if (before?.id !== manifest.id || before.head.hash !== manifest.head.hash) {
      await replace(path, JSON.stringify(manifest))
      await serve(this.folder, manifest.id)
      return false
    }
    // the same public bytes: only when to look again, what is held back, and from what it was made may be new
    await replaceIfOther(path, JSON.stringify({ ...manifest, publishedAt: before.publishedAt }))
    return true
  }
}

const isSettled = (body: PublicFile['body']): body is Settled =>
  typeof body === 'object' && 'settled' in body

function totals(parts: Part[], head: ManifestFile) {
  let [count, size] = [1, head.size]
  for (const part of parts) {
    const sum = sumOf(part)
    count += sum.count
    size += sum.size
  }
  return { count, size }
}
