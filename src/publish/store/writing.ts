import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { compressed, compresses } from './compress'
import { replace } from './replace'

/** Bytes of a file, and of its compressed variants where it has them. */
export type Sizes = { size: number; br?: number; gz?: number }

/**
 * Writes a file of the store and its compressed variants, and says their lengths; `changing`: as of a public file. Nothing
 * is flushed.
 * @throws Error of the disk
 */
export type Write = (
  path: string,
  type: string,
  body: string | Uint8Array,
  changing?: boolean,
) => Promise<Sizes>

/** Here and now, in this thread. */
export const writeVariants: Write = async (path, type, body, changing) => {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  await writeOnce(path, bytes)
  const size = bytes.length
  if (!compresses(type, size)) return { size }
  const { br, gz } = await compressed(bytes, type, changing)
  await writeOnce(`${path}.br`, br)
  await writeOnce(`${path}.gz`, gz)
  return { size, br: br.length, gz: gz.length }
}

/** Writes a file whose name says what is in it, unless it is there and whole. */
export async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  try {
    writeNew(path, bytes)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') {
      mkdirSync(dirname(path), { recursive: true })
      return writeOnce(path, bytes)
    }
    if (code !== 'EEXIST') throw error
    // left by a publish that was killed, or by an earlier edition
    if (!readFileSync(path).equals(bytes)) await replace(path, bytes)
  }
}

// system calls of microseconds, which a detour over another thread would make ten times as long
function writeNew(path: string, bytes: Uint8Array) {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, bytes)
  } finally {
    closeSync(file)
  }
}
