import type { Stats } from 'node:fs'
import type { Entry, Variant } from './entry'
import { faultIn } from './sound'

// as many big files as an edition may have; what is forgotten is checked again
const KNOWN_MAX = 5000

/**
 * Checks big files against their hash: each once, and again when the file on the disk is another one. One at a time,
 * for a film is read through.
 */
export function createChecks() {
  const known = new Map<string, Promise<string | undefined>>()
  let last: Promise<unknown> = Promise.resolve()

  /** Why the file at `path` isn't what the edition says; nothing when it is. Never rejects. */
  return function check(
    path: string,
    { mtimeMs, ino }: Stats,
    { hash, identity }: Entry,
    { suffix }: Variant,
  ): Promise<string | undefined> {
    const name = `${path} ${ino} ${mtimeMs}`
    const before = known.get(name)
    if (before) return before
    const verdict = last.then(() => faultIn(path, suffix, { hash, size: identity.size }))
    last = verdict
    if (known.size >= KNOWN_MAX) known.clear()
    known.set(name, verdict)
    return verdict
  }
}
