import { setImmediate as turn } from 'node:timers/promises'
import type { ManifestFile } from '../../contract/manifest'
import { keptEditions, readKept, readManifest, readPart } from './folder'

/** A file of an edition that may no longer be kept; `until` is an ISO instant. */
export type Old = { file: ManifestFile; publicUrl: string; until?: string }

/** The immutable files of each part that was read, by the part's name. */
export type ReadParts = Map<string, [path: string, file: ManifestFile][]>

/**
 * The files at immutable paths of all editions kept, and of those that are not any more, by path.
 * @param read parts read by an earlier call are not read again
 * @param broken told of what can't be read; what it lists is left out
 * @throws the system's error when the folder can't be read
 */
export async function listImmutable(
  folder: string,
  read: ReadParts,
  broken: (name: string, error: unknown) => void,
): Promise<{ index: Map<string, Old>; read: ReadParts }> {
  const without = (name: string) => (error: unknown) => {
    broken(name, error)
    return {}
  }
  const kept = await readKept(folder, (error) => broken('kept.json', error)).catch((error) => {
    broken('kept.json', error)
    return []
  })
  const index = new Map<string, Old>(kept)
  const parts: ReadParts = new Map()
  for (const id of await keptEditions(folder)) {
    const manifest = await readManifest(folder, id).catch(without(id))
    if (!('parts' in manifest)) continue
    for (const name of manifest.parts) {
      if (parts.has(name)) continue
      const before = read.get(name)
      const files = before ?? immutable(await readPart(folder, name).catch(without(name)))
      parts.set(name, files)
      for (const [path, file] of files)
        index.set(path, { file, publicUrl: manifest.inputs.publicUrl })
      if (!before) await turn()
    }
  }
  return { index, read: parts }
}

/** Whether a file of the list still answers. */
export const isDue = ({ until }: Old): boolean => !until || Date.parse(until) > Date.now()

const immutable = (files: Record<string, ManifestFile>) =>
  Object.entries(files).filter(([, file]) => file.immutable)
