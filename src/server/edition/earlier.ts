import { stat } from 'node:fs/promises'
import type { Logger } from 'pino'
import { type Entry, prepareEntry } from './entry'
import { keptPath, manifestsPath } from './folder'
import { type Old, type ReadParts, isDue, listImmutable } from './immutable'

const HASHED = /^\/v1\/(w|media|pinned)\//

/** What was pruned or published by another process is seen after this long at the latest. */
const LOOK_EVERY_MS = 1000

/**
 * Files at immutable paths of earlier editions: a page cached before a swap still asks for them, and a pinned script is
 * asked for for ever. They are listed when one is asked for that the current edition doesn't have, and again only when
 * the editions kept have changed since: a flood of made-up addresses reads nothing. The list is as long as what is kept.
 */
export function createEarlier(folder: string, log: Logger) {
  let index = new Map<string, Old>()
  let read: ReadParts = new Map()
  const broken = new Set<string>()
  let seen: string | undefined
  let madeWith: string | undefined
  let lookedAt = 0
  let looking: Promise<void> | undefined

  async function look(current: string) {
    try {
      const stamp = await stampOf(folder)
      if (stamp !== seen) ({ index, read } = await listImmutable(folder, read, tell))
      seen = stamp
    } catch (err) {
      // what was known still answers; the folder is not asked again by each who asks for something else
      tell(folder, err)
      seen = undefined
    }
    lookedAt = performance.now()
    madeWith = current
  }

  function tell(name: string, err: unknown) {
    if (!broken.has(name))
      log.warn({ err }, 'an earlier edition is broken: its files may be missing')
    broken.add(name)
  }

  function find(path: string): Entry | undefined {
    const old = index.get(path)
    return old && isDue(old) ? prepareEntry(path, old.file, old.publicUrl) : undefined
  }

  return {
    /** The file at an immutable path, of an edition other than the one with the id `current`. */
    async find(path: string, current: string): Promise<Entry | undefined> {
      if (!HASHED.test(path)) return undefined
      const found = find(path)
      if (found) return found
      if (madeWith === current && performance.now() - lookedAt < LOOK_EVERY_MS) return undefined
      looking ??= look(current).finally(() => (looking = undefined))
      await looking
      return find(path)
    },
  }
}

export type Earlier = ReturnType<typeof createEarlier>

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
