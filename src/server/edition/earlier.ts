import { stat } from 'node:fs/promises'
import { setImmediate as turn } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { ManifestFile } from '../../contract/manifest'
import { type Entry, prepareEntry } from './entry'
import { keptEditions, keptPath, manifestsPath, readKept, readManifest, readPart } from './folder'

const HASHED = /^\/v1\/(w|media|pinned)\//

/** What was pruned or published by another process is seen after this long at the latest. */
const LOOK_EVERY_MS = 1000

type Old = { file: ManifestFile; publicUrl: string; until?: string }

/**
 * Files at immutable paths of earlier editions: a page cached before a swap still asks for them, and a pinned script is
 * asked for for ever. They are listed when one is asked for that the current edition doesn't have, and again only when
 * the editions kept have changed since: a flood of made-up addresses reads nothing. The list is as long as what is kept.
 */
export function createEarlier(folder: string, log: Logger) {
  let index = new Map<string, Old>()
  /** The immutable files of each part that was read, by the part's name. */
  let read = new Map<string, [path: string, file: ManifestFile][]>()
  const broken = new Set<string>()
  let seen: string | undefined
  let madeWith: string | undefined
  let lookedAt = 0
  let looking: Promise<void> | undefined

  async function look(current: string) {
    const stamp = await stampOf(folder)
    lookedAt = Date.now()
    madeWith = current
    if (stamp === seen) return
    seen = stamp
    const next = new Map<string, Old>(Object.entries(await readKept(folder).catch(tell('kept'))))
    const parts: typeof read = new Map()
    for (const id of await keptEditions(folder)) {
      const manifest = await readManifest(folder, id).catch(tell(id))
      if (!('parts' in manifest)) continue
      for (const name of manifest.parts) {
        if (parts.has(name)) continue
        const files = read.get(name) ?? immutable(await readPart(folder, name).catch(tell(name)))
        parts.set(name, files)
        for (const [path, file] of files)
          next.set(path, { file, publicUrl: manifest.inputs.publicUrl })
        if (!read.has(name)) await turn()
      }
    }
    index = next
    read = parts
  }

  /** Logs, once for each `name`, that it can't be read; what it lists is not served. */
  const tell = (name: string) => (err: unknown) => {
    if (!broken.has(name))
      log.warn({ err }, 'an earlier edition is broken: its files may be missing')
    broken.add(name)
    return {}
  }

  function find(path: string): Entry | undefined {
    const old = index.get(path)
    if (!old || (old.until && Date.parse(old.until) < Date.now())) return undefined
    return prepareEntry(path, old.file, old.publicUrl)
  }

  return {
    /** The file at an immutable path, of an edition other than the one with the id `current`. */
    async find(path: string, current: string): Promise<Entry | undefined> {
      if (!HASHED.test(path)) return undefined
      const found = find(path)
      if (found) return found
      if (madeWith === current && Date.now() - lookedAt < LOOK_EVERY_MS) return undefined
      looking ??= look(current).finally(() => (looking = undefined))
      await looking
      return find(path)
    },
  }
}

export type Earlier = ReturnType<typeof createEarlier>

const immutable = (files: Record<string, ManifestFile>) =>
  Object.entries(files).filter(([, file]) => file.immutable)

/** Another one when an edition came or went, or kept.json was replaced. */
async function stampOf(folder: string): Promise<string> {
  const times = [manifestsPath(folder), keptPath(folder)].map((path) =>
    stat(path, { bigint: true }).then(
      ({ mtimeNs, ino }) => `${mtimeNs} ${ino}`,
      () => 'none',
    ),
  )
  return (await Promise.all(times)).join(' ')
}
