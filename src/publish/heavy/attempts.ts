import { readFile, rm } from 'node:fs/promises'
import { replace } from '../store/replace'
import { heavyFolder } from './folder'

/** Milliseconds before a job that failed is tried again; each further failure doubles it, up to the longest. */
export type Pauses = { retry: number; longestRetry: number }

type Failed = { times: number; message: string; at: number; notBefore: number }

/**
 * Which jobs have failed, how often, and when each may be tried again. A job that takes the whole process with it has
 * failed as well: the next process finds it noted as running.
 */
export class Attempts {
  readonly #failed = new Map<string, Failed>()

  constructor(
    private readonly editionsDir: string,
    private readonly pauses: Pauses,
  ) {}

  /** Looks whether the process before died of a job. */
  async start(now: number) {
    const running = await readFile(this.#path, 'utf8').catch(() => undefined)
    if (running === undefined) return
    try {
      const { id, times } = JSON.parse(running) as { id: string; times: number }
      this.fail(id, 'the process ended while it was being made', now, times)
    } catch {
      // torn: the job is tried once more, and noted again
    }
    await rm(this.#path, { force: true })
  }

  /** @param times how often it has failed before, where that isn't known here */
  fail(id: string, message: string, now: number, times = this.#failed.get(id)?.times ?? 0) {
    const pause = Math.min(this.pauses.retry * 2 ** times, this.pauses.longestRetry)
    this.#failed.set(id, { times: times + 1, message, at: now, notBefore: now + pause })
  }

  succeed(id: string) {
    this.#failed.delete(id)
  }

  /** Those no longer wanted have no next try. */
  keepOnly(ids: ReadonlySet<string>) {
    for (const id of this.#failed.keys()) if (!ids.has(id)) this.#failed.delete(id)
  }

  /** Milliseconds since 1970 before which a job rests; 0 when it may be done. */
  restsUntil = (id: string): number => this.#failed.get(id)?.notBefore ?? 0

  /** Runs a job, and notes that it runs: a flush to the disk each time would be dearer than a lost note. */
  async noted<T>(id: string, work: () => Promise<T>): Promise<T> {
    const times = this.#failed.get(id)?.times ?? 0
    await replace(this.#path, JSON.stringify({ id, times }), { lasting: false })
    try {
      return await work()
    } finally {
      await rm(this.#path, { force: true })
    }
  }

  /** How many have failed, and the latest of them; nothing when none has. */
  get trouble():
    { count: number; id: string; message: string; at: number; notBefore: number } | undefined {
    const all = [...this.#failed].sort(([, a], [, b]) => b.at - a.at)
    const [first] = all
    return first && { count: all.length, id: first[0], ...first[1] }
  }

  get #path(): string {
    return heavyFolder(this.editionsDir).running
  }
}
