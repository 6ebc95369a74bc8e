import { readFile } from 'node:fs/promises'
import type { BucketStatus } from '../contract/status'
import { messageOf } from '../publish/message-of'
import { sleep } from '../publish/sleep'
import { layout } from '../publish/store/layout'
import { replace } from '../publish/store/replace'
import { readCurrent } from '../server/edition/folder'
import { type Bucket, openBucket } from './client'
import { type Copied, createCopy } from './copy'
import { BucketHeld } from './lock'
import type { BucketOption } from './option'

export type CopyingOptions = {
  /** Folder of the editions. */
  editions: string
  option: BucketOption
  /** Told of each copy that sent or removed anything, or could not send something. */
  onCopied?: (copied: Copied) => void
  /** Told of what kept it from copying, and when it tries again; nothing when that is for another to say. */
  onFailure?: (error: unknown, retryInMs?: number) => void
  now?: () => Date
  timing?: Partial<typeof TIMING>
}

const TIMING = {
  /** Milliseconds between two looks whether another edition is served. */
  look: 250,
  /** What lies in the bucket is compared again after this long, also when nothing is published. */
  again: 3_600_000,
  /** First wait after a failure; each further one doubles it, up to the longest. */
  retry: 2_000,
  longestRetry: 300_000,
}

/** Copies the edition being served, and says in `bucket.json` where that stands. */
export class Copying {
  readonly #bucket: Bucket
  readonly #copy: ReturnType<typeof createCopy>
  #edition?: string

  /** @throws Error naming the package of the SDK where it isn't installed */
  constructor(private readonly options: CopyingOptions) {
    const { editions, option, now = () => new Date() } = options
    this.#bucket = openBucket(option)
    this.#copy = createCopy(editions, this.#bucket, option, () => now().getTime())
  }

  /** @param retryInMs after which it is tried again when it fails @throws Error of why it can't be copied, BucketHeld among them */
  async once(retryInMs?: number): Promise<Copied | undefined> {
    this.#edition ??= (await lastStatus(this.options.editions))?.edition
    await this.#say({ state: 'copying' })
    try {
      const copied = await this.#copy()
      if (copied?.isNewerThere) {
        await this.#say({ state: 'newer' })
        return copied
      }
      if (copied && !copied.damaged.length) this.#edition = copied.edition
      const { sent, removed, damaged = [] } = copied ?? {}
      const failure = damaged.length ? { message: damaged.join('; ') } : undefined
      await this.#say({ state: failure ? 'failing' : 'copied', sent, removed, failure })
      if (copied && (sent || removed || failure)) this.options.onCopied?.(copied)
      return copied
    } catch (error) {
      const retryAt = retryInMs && new Date(this.#now().getTime() + retryInMs).toISOString()
      const failure = { message: saidBy(error), ...(retryAt && { retryAt }) }
      // another one who copies is no fault
      if (!(error instanceof BucketHeld)) await this.#say({ state: 'failing', failure })
      throw error
    }
  }

  close() {
    this.#bucket.close()
  }

  async #say(what: Pick<BucketStatus, 'state' | 'sent' | 'removed' | 'failure'>) {
    const { editions, option } = this.options
    const at = this.#now().toISOString()
    const status: BucketStatus = {
      ...{ v: 1, at, bucket: option.bucket, edition: this.#edition },
      ...what,
    }
    await replace(layout(editions).bucket, JSON.stringify(status), { lasting: false })
  }

  #now = () => this.options.now?.() ?? new Date()
}

/** Copies whenever another edition is served, for as long as the process lives; publishing waits for none of it. */
export function startCopying(options: CopyingOptions): { stop: () => Promise<void> } {
  const { editions, onFailure } = options
  const timing = { ...TIMING, ...options.timing }
  const stopping = new AbortController()
  const { signal } = stopping
  const copying = new Copying(options)

  const run = async () => {
    let seen: string | undefined
    let at = -Infinity
    let failures = 0
    while (!signal.aborted) {
      const wait = Math.min(timing.retry * 2 ** failures, timing.longestRetry)
      try {
        const id = await readCurrent(editions)
        if (id && (id !== seen || performance.now() - at > timing.again)) {
          const copied = await copying.once(wait)
          at = performance.now()
          // the publisher mends what is damaged, and the next look sends it
          seen = copied?.damaged.length ? undefined : id
          if (copied?.damaged.length) await sleep(timing.longestRetry, signal)
        }
        failures = 0
      } catch (error) {
        failures += 1
        onFailure?.(error, wait)
        await sleep(wait, signal)
      }
      await sleep(timing.look, signal)
    }
    copying.close()
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

/** What a server says of why; some say nothing but a status, which the SDK then calls "UnknownError". */
function saidBy(error: unknown): string {
  const { $metadata } = Object(error) as { $metadata?: { httpStatusCode?: number } }
  const message = messageOf(error)
  const isSaid = message && message !== 'UnknownError'
  return isSaid ? message : `the server answered ${$metadata?.httpStatusCode ?? 'nothing'}`
}

/** What the copy before has said; nothing where there was none, or a power cut has torn it. */
async function lastStatus(editions: string): Promise<Partial<BucketStatus> | undefined> {
  try {
    return JSON.parse(await readFile(layout(editions).bucket, 'utf8')) as Partial<BucketStatus>
  } catch {
    return undefined
  }
}
