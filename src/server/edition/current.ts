import type { Logger } from 'pino'
import { createEarlier } from './earlier'
import { readCurrent, readManifest } from './folder'
import { type Snapshot, createSnapshot } from './snapshot'

// reading 33 bytes twice a second costs nothing, and unlike fs.watch it works on every file system
const LOOK_EVERY_MS = 500

/**
 * Follows the pointer of an editions folder. The snapshot changes as a whole; an edition that can't be read is
 * reported once and the one before stays.
 */
export function followCurrent(folder: string, log: Logger) {
  const earlier = createEarlier(folder, log)
  let snapshot: Snapshot | undefined
  let reported: string | undefined
  let closed = false
  let timer: NodeJS.Timeout | undefined

  async function look() {
    try {
      const id = await readCurrent(folder)
      if (!id || id === snapshot?.id) return
      const next = createSnapshot(await readManifest(folder, id))
      if (snapshot) earlier.add(snapshot)
      snapshot = next
      reported = undefined
      log.info({ edition: id }, 'edition served')
    } catch (err) {
      // tried again at every look, said once
      if (reported !== String(err))
        log.error({ err, serving: snapshot?.id }, 'the current edition can’t be read')
      reported = String(err)
    }
  }

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
    earlier,
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}

export type Current = ReturnType<typeof followCurrent>
