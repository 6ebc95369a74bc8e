import type { HeldBack } from '../../contract/manifest'
import type { PublicFile } from '../files'
import type { MediaRecord } from '../records'

const NO_HELD: ReadonlyMap<string, HeldBack> = new Map()
const NOT_USED: ReadonlySet<PublicFile> = new Set()
const NOT_READ: ReadonlyMap<string, MediaRecord | undefined> = new Map()

/**
 * What a computation says besides its value: when it is true no longer, whose right ends when, which files of the media
 * library are shown, what is held back. Kept with the value, and said again when the value is only remembered.
 */
export class Effects {
  /** Milliseconds since 1970: the next instant at which time alone changes the value, or ends a right to it. */
  due = Infinity
  rightsDue = Infinity
  // made when something is put in: of the tens of thousands that are remembered, most have nothing to say
  #held?: Map<string, HeldBack>
  #used?: Set<PublicFile>
  #read?: Map<string, MediaRecord | undefined>

  /** `whole`: of an edition as a whole, which is not remembered and so need not know what was read. */
  constructor(private readonly whole = false) {}

  /** By collection and slug; of the same record the first reason stands. */
  get held(): ReadonlyMap<string, HeldBack> {
    return this.#held ?? NO_HELD
  }

  /** Files of the media library that are shown. */
  get used(): ReadonlySet<PublicFile> {
    return this.#used ?? NOT_USED
  }

  /** Media that were asked for by id, with what was found: another answer makes another value. */
  get read(): ReadonlyMap<string, MediaRecord | undefined> {
    return this.#read ?? NOT_READ
  }

  hold(key: string, held: HeldBack) {
    this.#held ??= new Map()
    if (!this.#held.has(key)) this.#held.set(key, held)
  }

  /** The same, in the place of what was reported of the record before. */
  holdInstead(key: string, held: HeldBack) {
    this.#held ??= new Map()
    this.#held.set(key, held)
  }

  use(file: PublicFile) {
    this.#used ??= new Set()
    this.#used.add(file)
  }

  noteRead(id: string, media: MediaRecord | undefined) {
    if (this.whole) return
    this.#read ??= new Map()
    this.#read.set(id, media)
  }

  add(other: Effects) {
    if (other.due < this.due) this.due = other.due
    if (other.rightsDue < this.rightsDue) this.rightsDue = other.rightsDue
    if (other.#held) for (const [key, held] of other.#held) this.hold(key, held)
    if (other.#used) for (const file of other.#used) this.use(file)
    if (other.#read) for (const [id, media] of other.#read) this.noteRead(id, media)
  }
}
