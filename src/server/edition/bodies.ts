import { type FileHandle, open, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { createChecks } from './checks'
import type { Entry, Variant } from './entry'
import { isMissing, storePath } from './folder'
import { createMemory } from './memory'
import { faultOf } from './sound'

/** Bytes to send: in memory, or part of an open file. Whoever gets a file closes it. */
export type Body = Buffer | { file: FileHandle; path: string; start: number; size: number }

/** The bytes in the store are missing or are not what the manifest says. */
export class StoreFault extends Error {
  constructor(
    message: string,
    readonly missing = false,
    cause?: unknown,
  ) {
    super(message, { cause })
  }
}

const SMALL = 1024 * 1024

/** So long the first who asks for a film waits until it is checked; then he gets it while it is being read. */
const PATIENCE_MS = 1000

/**
 * Reads bodies out of the store of an editions folder, and keeps small ones in memory within a bound. Nothing damaged
 * is sent: a small body is checked against its hash when it is read, a compressed one unpacked for it; a big one is
 * sent from the disk, its length looked at each time and its hash once. Only what takes longer than a second to read
 * through goes out before its verdict is there.
 * @param onLate told when a body turns out to be damaged that is being sent already
 */
export function createBodies(
  folder: string,
  onLate: (entry: Entry, variant: Variant, fault: StoreFault) => void,
) {
  const memory = createMemory()
  const check = createChecks()

  async function readWhole(entry: Entry, { suffix }: Variant): Promise<Buffer> {
    const path = storePath(folder, entry.hash, suffix)
    const body = await readFile(path).catch((cause: unknown) => {
      throw new StoreFault(`${path} can't be read`, isMissing(cause), cause)
    })
    const fault = await faultOf(body, suffix, { hash: entry.hash, size: entry.identity.size })
    if (fault) throw new StoreFault(`${path} is damaged: ${fault}`)
    return body
  }

  async function openPart(entry: Entry, variant: Variant, start: number, size: number) {
    const path = storePath(folder, entry.hash, variant.suffix)
    const file = await open(path).catch((cause: unknown) => {
      throw new StoreFault(`${path} can't be read`, isMissing(cause), cause)
    })
    try {
      const found = await file.stat()
      if (found.size !== variant.size)
        throw new StoreFault(
          `${path} is damaged: ${found.size} bytes, the edition expects ${variant.size}`,
        )
      const verdict = check(path, found, entry, variant)
      const early = await soon(verdict)
      if (early) throw new StoreFault(`${path} is damaged: ${early}`)
      void verdict.then((late) => {
        if (late) onLate(entry, variant, new StoreFault(`${path} is damaged: ${late}`))
      })
      return { file, path, start, size }
    } catch (error) {
      await file.close()
      throw error
    }
  }

  return {
    /**
     * A whole body; from the disk alone when `fresh`.
     * @throws StoreFault
     */
    async read(entry: Entry, variant: Variant, fresh = false): Promise<Body> {
      if (variant.size > SMALL) return openPart(entry, variant, 0, variant.size)
      const name = entry.hash + variant.suffix
      const before = fresh ? undefined : memory.get(name)
      if (before) variant.kept = before
      if (before?.body) return before.body
      const body = await readWhole(entry, variant)
      if (!fresh) variant.kept = memory.keep(name, body)
      return body
    },

    /** `size` bytes from `start`. @throws StoreFault */
    part: openPart,
  }
}

export type Bodies = ReturnType<typeof createBodies>

/** The verdict if it is there within the time one waits for it. */
async function soon<T>(verdict: Promise<T>): Promise<T | undefined> {
  const given = new AbortController()
  const patience = wait(PATIENCE_MS, undefined, { signal: given.signal }).catch(() => undefined)
  try {
    return await Promise.race([verdict, patience])
  } finally {
    given.abort()
  }
}
