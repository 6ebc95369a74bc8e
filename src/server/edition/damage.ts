import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Entry, Variant } from './entry'

// what is lost with a whole disk is not counted one by one
const KNOWN_MAX = 2000

/** Damaged bytes are not read again for this long: a file that many ask for would keep the disk busy. */
const AGAIN_MS = 1000

/** Read anew at a time. */
const AT_ONCE = 20

type Damaged = { entry: Entry; variant: Variant; at: number; instead?: Entry }

/**
 * What was found damaged in the store, until it is whole again. Each hash is logged once, and noted in the folder
 * `damaged/` for the publisher, who writes it anew.
 */
export function createDamage(folder: string, log: Logger) {
  const known = new Map<string, Damaged>()
  const logged = new Set<string>()
  let isWritable = true

  /**
   * Leaves a note for the publisher, each time the bytes are found damaged: it may have taken the last one away without
   * mending them. On a disk that can't be written, the log alone has it.
   */
  function note(hash: string) {
    const notes = join(folder, 'damaged')
    void mkdir(notes, { recursive: true })
      .then(() => writeFile(join(notes, hash), ''))
      .then(() => (isWritable = true))
      .catch((err: unknown) => {
        if (isWritable)
          log.warn({ err, hash }, 'the publisher can’t be told of damaged bytes: publish again')
        isWritable = false
      })
  }

  function tell(entry: Entry, err: unknown) {
    if (logged.has(entry.hash)) return
    if (logged.size >= KNOWN_MAX) logged.clear()
    logged.add(entry.hash)
    log.error({ err, path: entry.path, hash: entry.hash }, 'public bytes are damaged')
  }

  return {
    note,

    /** These bytes are damaged. */
    found(entry: Entry, variant: Variant, err: unknown) {
      const before = known.get(nameOf(entry, variant))
      if (!before && known.size >= KNOWN_MAX) return
      tell(entry, err)
      note(entry.hash)
      known.set(nameOf(entry, variant), { ...before, entry, variant, at: performance.now() })
    },

    /** Damaged when last read, and that a moment ago: `instead` is what answered in its place. */
    recent(entry: Entry, variant: Variant): Damaged | undefined {
      const damaged = known.size ? known.get(nameOf(entry, variant)) : undefined
      return damaged && performance.now() - damaged.at < AGAIN_MS ? damaged : undefined
    },

    /** Remembers what answers in the place of damaged bytes, for as long as they are not read again. */
    standsIn(entry: Entry, instead: Entry) {
      const damaged = known.get(nameOf(entry, entry.identity))
      if (damaged) damaged.instead = instead
    },

    /** These bytes were read, and are whole. */
    whole(entry: Entry, variant: Variant) {
      if (!known.size || !known.delete(nameOf(entry, variant))) return
      logged.delete(entry.hash)
      log.info({ path: entry.path, hash: entry.hash }, 'damaged bytes are whole again')
    },

    /** Nobody is served these bytes any more. */
    forget: (entry: Entry, variant: Variant) => void known.delete(nameOf(entry, variant)),

    /** What was damaged when last read, a while ago, and may be whole again: some of it. */
    due: (): Damaged[] =>
      [...known.values()].filter(({ at }) => performance.now() - at >= AGAIN_MS).slice(0, AT_ONCE),

    /** Number of hashes. */
    count: () => new Set([...known.values()].map(({ entry }) => entry.hash)).size,
  }
}

export type Damage = ReturnType<typeof createDamage>

const nameOf = ({ hash }: Entry, { suffix }: Variant) => hash + suffix
