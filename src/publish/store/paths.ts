import { type ManifestFile, partOf } from '../../contract/manifest'
import { type Part, partsFor, writePart } from './parts'

type Slot = { file: ManifestFile; round: number }

/**
 * The files of one edition after the other, by path. It notes which paths have become other, so that only the parts
 * they are in are made anew: what stays as it is costs one look.
 */
export class Paths {
  readonly #slots = new Map<string, Slot>()
  readonly #touched = new Set<string>()
  #round = 0
  /** How many paths were told since `begin`. */
  #told = 0

  get size(): number {
    return this.#slots.size
  }

  /** The next edition is told path by path. */
  begin() {
    this.#round += 1
    this.#told = 0
  }

  /** The file at a path, of this edition or of the one before. */
  get(path: string): ManifestFile | undefined {
    return this.#slots.get(path)?.file
  }

  /** @throws Error when the edition has a file at that path already: each would be served for the other */
  set(path: string, file: ManifestFile) {
    const slot = this.#slots.get(path)
    if (slot?.round === this.#round)
      throw new Error(`two files of the edition share the path ${path}`)
    this.#told += 1
    if (slot?.file !== file) this.#touched.add(path)
    if (slot) {
      slot.file = file
      slot.round = this.#round
    } else this.#slots.set(path, { file, round: this.#round })
  }

  /** The same, when the edition before, or the last try at this one, had this very entry there; else nothing is done. */
  keep(path: string, file: ManifestFile): boolean {
    const slot = this.#slots.get(path)
    if (slot?.file !== file || slot.round === this.#round) return false
    slot.round = this.#round
    this.#told += 1
    return true
  }

  /** All paths of the edition were told: those it doesn't have any more are let go. */
  end() {
    if (this.#told === this.#slots.size) return
    for (const [path, { round }] of this.#slots)
      if (round !== this.#round) {
        this.#slots.delete(path)
        this.#touched.add(path)
      }
  }

  /** Hashes of the files at paths that begin like this. */
  hashesBelow(start: string): Set<string> {
    const below = [...this.#slots].filter(([path]) => path.startsWith(start))
    return new Set(below.map(([, { file }]) => file.hash))
  }

  /**
   * The parts of the edition that was told. Given those that this answered for the edition before, only what was touched
   * since is made anew; `written` are the ones that were.
   */
  parts(before: Part[]): { parts: Part[]; written: (Part & { text: string })[] } {
    const count = partsFor(this.#slots.size)
    const isSameCount = before.length === count
    const parts = isSameCount ? [...before] : []
    const groups = this.#grouped(isSameCount ? this.#touched : this.#slots.keys(), count)
    const written: (Part & { text: string })[] = []
    for (let index = 0; index < count; index++) {
      const paths = groups.get(index)
      if (isSameCount && !paths) continue
      const all = new Set([...(paths ?? []), ...Object.keys(parts[index]?.files ?? {})])
      const part = writePart(this.#entries(all))
      parts[index] = { name: part.name, files: part.files }
      if (part.name !== before[index]?.name || !isSameCount) written.push(part)
    }
    return { parts, written }
  }

  /** What has become other so far is in the parts. */
  settle() {
    this.#touched.clear()
  }

  #grouped(paths: Iterable<string>, count: number): Map<number, Set<string>> {
    const groups = new Map<number, Set<string>>()
    for (const path of paths) {
      const index = partOf(path, count)
      const group = groups.get(index)
      if (group) group.add(path)
      else groups.set(index, new Set([path]))
    }
    return groups
  }

  #entries(paths: Iterable<string>): [string, ManifestFile][] {
    return [...paths].flatMap((path) => {
      const file = this.get(path)
      return file ? [[path, file] as [string, ManifestFile]] : []
    })
  }
}
