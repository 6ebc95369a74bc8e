import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { flush } from './flush'

/**
 * Writes a file so that a reader sees the whole of it or the one before, whatever happens meanwhile: a temporary
 * neighbour, flushed to the disk, then renamed. A kill leaves at most that neighbour, which nothing reads.
 * `lasting: false` spares the disk where a power cut may take the last words: a report of where one stands.
 */
export async function replace(
  path: string,
  bytes: string | Uint8Array,
  { lasting = true } = {},
): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`
  try {
    await writeNew(temporary, bytes, lasting)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  if (lasting) await flush(dirname(path))
}

async function writeNew(path: string, bytes: string | Uint8Array, lasting: boolean) {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    if (lasting) await file.sync()
  } finally {
    await file.close()
  }
}

/** The same, unless the file says so already. */
export async function replaceIfOther(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before !== text) await replace(path, text)
}
