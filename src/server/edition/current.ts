import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Damage } from './damage'
import { PartFault, manifestsPath, readCurrent } from './folder'
import { editionsBefore } from './previous'
import { createReady } from './ready'
import { type Snapshot, readSnapshot } from './snapshot'

// reading 33 bytes five times a second costs nothing, and unlike fs.watch it works on every file system
const LOOK_EVERY_MS = 200

/** An edition that could not be read is tried again after this long; another one at once. */
const AGAIN_MS = 2000

/**
 * Follows the pointer of an editions folder. The snapshot changes as a whole; an edition that can't be read is
 * reported once and the one before stays, after a start the newest one that can be read.
 */
export function followCurrent(folder: string, damage: Damage, log: Logger) {
  const ready = createReady()
  let snapshot: Snapshot | undefined
  let seen = ''
  let failed = { stamp: '', at: 0, message: '' }
  let looking: Promise<void> | undefined
  let closed = false
  let timer: NodeJS.Timeout | undefined

  async function lookOnce() {
    let stamp = ''
    try {
      const id = await readCurrent(folder)
      if (!id) return
      stamp = await stampOf(folder, id)
      if (stamp === seen || (stamp === failed.stamp && performance.now() - failed.at < AGAIN_MS))
        return
      snapshot = await readSnapshot(folder, id, ready, snapshot)
      seen = stamp
      failed = { stamp: '', at: 0, message: '' }
      log.info({ edition: id }, 'edition served')
    } catch (err) {
      if (failed.message !== String(err))
        log.error({ err, serving: snapshot?.id }, 'the current edition can’t be read')
      failed = { stamp, at: performance.now(), message: String(err) }
      if (err instanceof PartFault) damage.note(err.part)
      snapshot ??= await anyBefore()
    }
  }

  /** The newest edition that can be read. */
  async function anyBefore(): Promise<Snapshot | undefined> {
    for (const { id } of await editionsBefore(folder, undefined).catch(() => [])) {
      // one that can't be read either is not what was asked for: the next one
      const found = await readSnapshot(folder, id, ready).catch(() => undefined)
      if (found) log.warn({ edition: id }, 'an earlier edition is served meanwhile')
      if (found) return found
    }
  }

  const look = () => (looking ??= lookOnce().finally(() => (looking = undefined)))

  async function lookAgain() {
    await look()
    if (!closed) timer = setTimeout(lookAgain, LOOK_EVERY_MS).unref()
  }
  const first = lookAgain()

  return {
    /** What is served now; nothing before the first publish. */
    now: () => snapshot,
    /** Settles when the folder has been looked at once. */
    first,
    /** Looks at once, for those who know that something has changed. */
    look,
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}

export type Current = ReturnType<typeof followCurrent>

/** Another one when the pointer names another edition, or the manifest of the same one was replaced. */
async function stampOf(folder: string, id: string): Promise<string> {
  const { mtimeNs, ino } = await stat(join(manifestsPath(folder), `${id}.json`), { bigint: true })
  return `${id} ${mtimeNs} ${ino}`
}
