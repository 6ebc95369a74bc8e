import { createHash } from 'node:crypto'
import { type FileHandle, open, readFile } from 'node:fs/promises'
import type { Entry, Variant } from './entry'
import { isMissing, storePath } from './folder'

/** Bytes to send: in memory, or part of an open file. Whoever gets a file closes it. */
export type Body = Buffer | { file: FileHandle; start: number; size: number }

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
const MEMORY = 64 * 1024 * 1024

/** Reads bodies out of the store of an editions folder, and keeps small ones in memory within a bound. */
export function createBodies(folder: string) {
  // by name in the store: the same bytes serve before and after a swap
  const kept = new Map<string, Buffer>()
  let bytes = 0

  function keep(name: string, body: Buffer) {
    if (kept.has(name)) return
    kept.set(name, body)
    bytes += body.length
    for (const [oldest, { length }] of kept) {
      if (bytes <= MEMORY) return
      kept.delete(oldest)
      bytes -= length
    }
  }

  async function readWhole({ hash }: Entry, { suffix, size }: Variant): Promise<Buffer> {
    const path = storePath(folder, hash, suffix)
    const body = await readFile(path).catch((cause: unknown) => {
      throw new StoreFault(`${path} can't be read`, isMissing(cause), cause)
    })
    const found = suffix ? `${body.length} bytes` : createHash('sha256').update(body).digest('hex')
    if (found !== (suffix ? `${size} bytes` : hash))
      throw new StoreFault(
        `${path} is damaged: it holds ${found}, the edition expects ${size} bytes`,
      )
    return body
  }

  async function openPart(entry: Entry, variant: Variant, start: number, size: number) {
    const path = storePath(folder, entry.hash, variant.suffix)
    const file = await open(path).catch((cause: unknown) => {
      throw new StoreFault(`${path} can't be read`, isMissing(cause), cause)
    })
    const found = (await file.stat()).size
    if (found === variant.size) return { file, start, size }
    await file.close()
    throw new StoreFault(`${path} is damaged: ${found} bytes, the edition expects ${variant.size}`)
  }

  return {
    /** What is in memory already. */
    kept: (entry: Entry, variant: Variant) => kept.get(entry.hash + variant.suffix),

    /**
     * A whole body; from the disk alone when `fresh`.
     * @throws StoreFault
     */
    async read(entry: Entry, variant: Variant, fresh = false): Promise<Body> {
      if (variant.size > SMALL) return openPart(entry, variant, 0, variant.size)
      const body = await readWhole(entry, variant)
      if (!fresh) keep(entry.hash + variant.suffix, body)
      return body
    },

    /** `size` bytes from `start`. @throws StoreFault */
    part: openPart,
  }
}

export type Bodies = ReturnType<typeof createBodies>
