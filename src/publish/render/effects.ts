import type { HeldBack } from '../../contract/manifest'
import type { PublicFile } from '../files'
import type { MediaRecord } from '../records'

/**
 * What a computation says besides its value: when it is true no longer, whose right ends when, which files of the media
 * library are shown, what is held back. Kept with the value, and said again when the value is only remembered.
 */
export class Effects {
  /** Milliseconds since 1970: the next instant at which time alone changes the value, or ends a right to it. */
  due = Infinity
  rightsDue = Infinity
  /** By collection and slug; of the same record the first reason stands. */
  readonly held = new Map<string, HeldBack>()
  readonly used = new Set<PublicFile>()
  /** Media that were asked for by id, with what was found: another answer makes another value. */
  readonly read = new Map<string, MediaRecord | undefined>()

  /** `whole`: of an edition as a whole, which is not remembered and so need not know what was read. */
  constructor(private readonly whole = false) {}

  hold(key: string, held: HeldBack) {
    if (!this.held.has(key)) this.held.set(key, held)
  }

  add(other: Effects) {
    if (other.due < this.due) this.due = other.due
    if (other.rightsDue < this.rightsDue) this.rightsDue = other.rightsDue
    if (other.held.size) for (const [key, held] of other.held) this.hold(key, held)
    if (other.used.size) for (const file of other.used) this.used.add(file)
    if (other.read.size && !this.whole)
      for (const [id, media] of other.read) this.read.set(id, media)
  }
}
