import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '../../contract/manifest'

/** Address on disk of the bytes of a file; `suffix` is "", ".br" or ".gz". */
export const storePath = (folder: string, hash: string, suffix = '') =>
  join(folder, 'store', hash.slice(0, 2), hash + suffix)

/** Id of the edition to serve; `undefined` before the first publish. @throws when the file can't be read */
export async function readCurrent(folder: string): Promise<string | undefined> {
  try {
    return (await readFile(join(folder, 'current'), 'utf8')).trim() || undefined
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** @throws Error naming the file when it is missing, broken or of another version */
export async function readManifest(folder: string, id: string): Promise<Manifest> {
  const path = join(folder, 'manifests', `${id}.json`)
  try {
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Partial<Manifest>
    if (manifest.v !== 1 || manifest.id !== id || !manifest.files)
      throw new Error(`v is ${manifest.v} and id is ${manifest.id}: v 1 and ${id} expected`)
    return manifest as Manifest
  } catch (cause) {
    throw new Error(`edition ${id}: ${path} can't be used`, { cause })
  }
}

/** Ids of all editions kept. */
export async function keptEditions(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'manifests'))
  return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
}

/** Whether an error of the file system says that the file is not there. */
export const isMissing = (error: unknown) => (error as NodeJS.ErrnoException)?.code === 'ENOENT'
