import type { Logger } from 'pino'
import type { ManifestFile } from '../../contract/manifest'
import { type Entry, prepareEntry } from './entry'
import { keptEditions, readManifest } from './folder'
import type { Snapshot } from './snapshot'

const HASHED = /^\/v1\/(w|media)\//

/**
 * Hashed files of earlier editions: a page cached before a swap still asks for them. Editions served since the start
 * are remembered as they go; the others kept on disk are read when something is asked that only they may know,
 * each of them once.
 */
export function createEarlier(folder: string, log: Logger) {
  const files = new Map<string, { file: ManifestFile; publicUrl: string }>()
  const known = new Set<string>()
  let reading: Promise<void> | undefined

  function add(id: string, immutable: [string, ManifestFile][], publicUrl: string) {
    known.add(id)
    for (const [path, file] of immutable) files.set(path, { file, publicUrl })
  }

  async function readUnknown() {
    for (const id of (await keptEditions(folder)).filter((id) => !known.has(id))) {
      known.add(id)
      try {
        const { files, inputs } = await readManifest(folder, id)
        const immutable = Object.entries(files).filter(([, file]) => file.immutable)
        add(id, immutable, inputs.publicUrl)
      } catch (err) {
        log.warn({ err, edition: id }, 'an earlier edition is broken: its scripts are not served')
      }
    }
  }

  function find(path: string): Entry | undefined {
    const found = files.get(path)
    return found && prepareEntry(path, found.file, found.publicUrl)
  }

  return {
    /** A snapshot that is no longer current. */
    add: (snapshot: Snapshot) => add(snapshot.id, snapshot.immutable(), snapshot.publicUrl),

    /** The hashed file of an earlier edition at `path`. */
    async find(path: string): Promise<Entry | undefined> {
      if (!HASHED.test(path)) return undefined
      if (files.has(path)) return find(path)
      reading ??= readUnknown().finally(() => (reading = undefined))
      await reading
      return find(path)
    },
  }
}

export type Earlier = ReturnType<typeof createEarlier>
