import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { MediaFile } from '../records'
import { own } from '../own'
import { namesIn } from '../store/editions'
import { hashOfFile } from '../store/hash'
import { replace } from '../store/replace'
import { heavyFolder } from './folder'
import { saidBefore } from '../render/memory'
import type { Heavy, HeavyWalk } from './heavy'
import { walksOf } from './walks'

/** What a job has made. */
export type Result = {
  v: 1
  /** Slug of the walk that names it. */
  walk: string
  /** Of the job that made it. */
  key: string
  /** ISO instant. */
  madeAt: string
  until?: string
  lacking?: string
  /** ISO instant since which no edition has wanted it: none names it any more. */
  unwantedSince?: string
  value: Partial<HeavyWalk>
}

/** A result that was read, by what says that it is still the same. */
type Read = { stamp: string; result: Result; files: MediaFile[] }

/**
 * What jobs have made, as it lies on disk. Reading again costs a look at each result; one that has not changed is the same
 * object as before. One that can't be read, or whose files aren't all there, is as if it had never been made.
 */
export class Results {
  #read = new Map<string, Read>()
  #heavy?: { from: Result[]; heavy: Heavy }
  #isDoubtful = false

  constructor(private readonly editionsDir: string) {}

  /** The next reading looks into every file: something that was to be published wasn't what it should be. */
  doubt() {
    this.#isDoubtful = true
    this.#read.clear()
  }

  /** All of them, by kind and name: "maps/3f2a". */
  async all(): Promise<Map<string, Result>> {
    const { made } = heavyFolder(this.editionsDir)
    const found = new Map<string, Read>()
    for (const kind of await namesIn(made))
      for (const file of await namesIn(join(made, kind))) {
        if (!file.endsWith('.json')) continue
        const id = `${kind}/${file.slice(0, -5)}`
        const read = await this.#one(id, join(made, kind, file))
        if (read) found.set(id, read)
      }
    this.#read = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
    this.#isDoubtful = false
    return new Map([...this.#read].map(([id, { result }]) => [id, result]))
  }

  /** What walks may name: what the last edition wanted, as it was made last. */
  async heavy(): Promise<Heavy> {
    const from = [...(await this.all()).values()].filter(({ unwantedSince }) => !unwantedSince)
    const before = this.#heavy
    if (before?.from.length === from.length && before.from.every((one, at) => one === from[at]))
      return before.heavy
    const walks = walksOf(from)
    for (const [slug, walk] of Object.entries(walks))
      walks[slug] = saidBefore(own(before?.heavy.walks, slug), walk)
    this.#heavy = { from, heavy: { walks } }
    return this.#heavy.heavy
  }

  /** Hashes of all files that any result names. */
  get named(): Set<string> {
    const files = [...this.#read.values()].flatMap((read) => read.files)
    return new Set(files.map(({ hash }) => hash))
  }

  /** Takes the place of what the job of that name made before; a reader sees the one or the other. */
  async write(kind: string, name: string, result: Result): Promise<void> {
    const text = JSON.stringify(result, (key, value) => (key === 'path' ? undefined : value))
    await replace(heavyFolder(this.editionsDir).result(kind, name), text)
  }

  async remove(kind: string, name: string): Promise<void> {
    await rm(heavyFolder(this.editionsDir).result(kind, name), { force: true })
  }

  async #one(id: string, path: string): Promise<Read | undefined> {
    const found = await stat(path).catch(() => undefined)
    if (!found) return undefined
    const stamp = `${found.ino} ${found.size} ${found.mtimeMs}`
    const before = this.#read.get(id)
    if (before?.stamp === stamp) return before
    const text = await readFile(path, 'utf8')
    const files: MediaFile[] = []
    const result = parsed(text, (hash) => heavyFolder(this.editionsDir).bytes(hash), files)
    if (!result || !(await this.#areThere(files))) return undefined
    return { stamp, result, files }
  }

  async #areThere(files: MediaFile[]): Promise<boolean> {
    for (const { path, size, hash } of files) {
      const found = await stat(path).catch(() => undefined)
      if (found?.size !== size) return false
      if (this.#isDoubtful && (await hashOfFile(path)) !== hash) {
        // its name promises other bytes: whoever makes it again must not take it for there
        await rm(path, { force: true })
        return false
      }
    }
    return true
  }
}

/** A file's place is known by its hash: the folder may have been moved since. */
function parsed(text: string, pathOf: (hash: string) => string, files: MediaFile[]) {
  const revive = (_: string, value: unknown) => {
    if (!isFile(value)) return value
    const file = { ...value, path: pathOf(value.hash) }
    files.push(file)
    return file
  }
  try {
    const result = JSON.parse(text, revive) as Partial<Result> | null
    const isWhole = result?.v === 1 && result.walk && result.key && result.value
    return isWhole ? (result as Result) : undefined
  } catch {
    return undefined
  }
}

const isFile = (value: unknown): value is Omit<MediaFile, 'path'> =>
  typeof value === 'object' &&
  value !== null &&
  'hash' in value &&
  'mimeType' in value &&
  typeof value.hash === 'string' &&
  /^[0-9a-f]{64}$/.test(value.hash)
