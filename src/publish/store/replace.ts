import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

const made = new Set<string>()

/**
 * Writes a file so that a reader sees the whole of it or the one before, whatever happens meanwhile: a temporary
 * neighbour, flushed to the disk, then renamed. A kill leaves at most that neighbour, which nothing reads.
 */
export async function replace(path: string, bytes: string | Uint8Array): Promise<void> {
  const folder = dirname(path)
  const before = made.has(folder)
  try {
    await writeAndRename(path, folder, bytes)
  } catch (error) {
    // made once and gone since: somebody has tidied up
    if (!before || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await writeAndRename(path, folder, bytes)
  }
}

async function writeAndRename(path: string, folder: string, bytes: string | Uint8Array) {
  if (!made.has(folder)) {
    await mkdir(folder, { recursive: true })
    made.add(folder)
  }
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`
  try {
    await writeFlushed(temporary, bytes)
    await rename(temporary, path)
  } catch (error) {
    made.delete(folder)
    await rm(temporary, { force: true })
    throw error
  }
}

async function writeFlushed(path: string, bytes: string | Uint8Array) {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
