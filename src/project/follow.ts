import { setTimeout as wait } from 'node:timers/promises'
import { readCurrent } from '../server/edition/folder'
import type { Projected } from './project'

const LOOK_EVERY_MS = 200

/** Hashed files of the past leave when their day has come, also when nothing is published. */
const AGAIN_MS = 3_600_000

/** A fault of the disk is tried again after this long. */
const RETRY_MS = 5000

type Options = {
  editions: string
  project: () => Promise<Projected | undefined>
  signal: AbortSignal
  onProjected: (projected: Projected) => void
  onFailed: (error: unknown) => void
}

/** Projects whenever another edition is served, until stopped. */
export async function follow({ editions, project, signal, onProjected, onFailed }: Options) {
  let seen: string | undefined
  let at = 0
  while (!signal.aborted) {
    try {
      const id = await readCurrent(editions)
      if (id !== seen || performance.now() - at > AGAIN_MS) {
        const projected = await project()
        if (projected) onProjected(projected)
        seen = projected?.damaged.length ? undefined : projected?.edition
        at = performance.now()
        if (projected?.damaged.length) await pause(RETRY_MS)
      }
    } catch (error) {
      onFailed(error)
      seen = undefined
      await pause(RETRY_MS)
    }
    await pause(LOOK_EVERY_MS)
  }

  async function pause(milliseconds: number) {
    // stopped: the loop ends
    await wait(milliseconds, undefined, { signal }).catch(() => undefined)
  }
}
