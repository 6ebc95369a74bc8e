import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptFiles, Manifest, ManifestFile, ManifestPart } from '../../contract/manifest'

/** Address on disk of the bytes of a file; `suffix` is "", ".br" or ".gz". */
export const storePath = (folder: string, hash: string, suffix = '') =>
  join(folder, 'store', hash.slice(0, 2), hash + suffix)

/** Address on disk of all manifests. */
export const manifestsPath = (folder: string) => join(folder, 'manifests')

/** Address on disk of what answers beyond the editions kept. */
export const keptPath = (folder: string) => join(folder, 'kept.json')

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
  const path = join(manifestsPath(folder), `${id}.json`)
  try {
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Partial<Manifest>
    if (manifest.v !== 2 || manifest.id !== id || !manifest.head || !manifest.parts)
      throw new Error(`v is ${manifest.v} and id is ${manifest.id}: v 2 and ${id} expected`)
    return manifest as Manifest
  } catch (cause) {
    throw new Error(`edition ${id}: ${path} can't be used`, { cause })
  }
}

/** A part of a manifest is missing or isn't what its name says. */
export class PartFault extends Error {
  constructor(
    readonly part: string,
    path: string,
    cause: unknown,
  ) {
    super(`${path} can't be used`, { cause })
  }
}

/** The files that a part lists. @throws PartFault */
export async function readPart(folder: string, name: string): Promise<ManifestPart['files']> {
  const path = join(folder, 'parts', `${name}.json`)
  try {
    const text = await readFile(path)
    const hash = createHash('sha256').update(text).digest('hex')
    if (!hash.startsWith(name)) throw new Error(`it is damaged: its sha256 is ${hash}`)
    const part = JSON.parse(text.toString()) as Partial<ManifestPart>
    if (part.v !== 2 || !part.files) throw new Error(`v is ${part.v}: v 2 expected`)
    return part.files
  } catch (cause) {
    throw new PartFault(name, path, cause)
  }
}

/**
 * What answers beyond the editions kept; nothing before the first edition is dropped.
 * @param broken told of an entry that is not as the contract says; it is left out
 * @throws when the whole is broken
 */
export async function readKept(
  folder: string,
  broken: (error: Error) => void,
): Promise<[path: string, old: KeptFiles['files'][string]][]> {
  const path = keptPath(folder)
  try {
    const kept = JSON.parse(await readFile(path, 'utf8')) as Partial<KeptFiles> | null
    if (!kept?.files) throw new Error(`${path} is broken: it lists no files`)
    return Object.entries(kept.files).filter(([name, old]) => {
      const isWhole = isKeptFile(old)
      if (!isWhole) broken(new Error(`${path} is broken: what it says of ${name} can't be used`))
      return isWhole
    })
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

const isKeptFile = (old: Partial<KeptFiles['files'][string]> | null) =>
  /^[0-9a-f]{64}$/.test(String(old?.file?.hash)) &&
  typeof old?.file?.size === 'number' &&
  typeof old.file.type === 'string' &&
  typeof old.publicUrl === 'string' &&
  (old.until === undefined || !Number.isNaN(Date.parse(old.until)))

/** Ids of all editions kept. */
export async function keptEditions(folder: string): Promise<string[]> {
  const names = await readdir(manifestsPath(folder))
  return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
}

/** Whether two manifests say the same of a path. */
export const isSameFile = (a: ManifestFile, b: ManifestFile): boolean =>
  a.hash === b.hash &&
  a.type === b.type &&
  a.status === b.status &&
  a.location === b.location &&
  a.immutable === b.immutable &&
  a.br === b.br &&
  a.gz === b.gz

/** Whether an error of the file system says that the file is not there. */
export const isMissing = (error: unknown) => (error as NodeJS.ErrnoException)?.code === 'ENOENT'
