import type { Payload } from 'payload'
import { SLUGS } from '../../collections/slugs'
import type { Made } from './make'
import { publishOnce, type PublishOptions } from './publish'
import { Workshop } from './workshop'

export type PublisherOptions = Omit<PublishOptions, 'make' | 'hashes'> & {
  /** Path of the built worker; editions are made in this process without it. */
  worker?: string
  /** Told of every publish and of every failure, which is tried again. */
  onEvent?: (event: PublisherEvent) => void
  /** Milliseconds; the defaults suit a busy newsroom. */
  timing?: Partial<typeof TIMING>
}

export type PublisherEvent =
  ({ type: 'published' } & Made) | { type: 'failed'; error: unknown; retryInMs: number }

const TIMING = {
  /** How often the outbox is looked at. */
  poll: 1000,
  /** A burst of changes is over when nothing has come for this long… */
  quiet: 300,
  /** …and is published at the latest after this long. */
  patience: 2000,
  /** Longest wait between two tries after failures. */
  longestRetry: 60_000,
}

/**
 * Publishes committed changes as they come, and what time alone changes when it is due; one edition at a time. It never
 * throws: a failure is told, the outbox keeps its rows, and it tries again, later each time.
 */
export function startPublisher(options: PublisherOptions): { stop: () => Promise<void> } {
  const timing = { ...TIMING, ...options.timing }
  const workshop = options.worker ? new Workshop(options.worker) : undefined
  const publishing = { ...options, make: workshop?.make, hashes: new Map<string, string>() }
  const now = options.now ?? (() => new Date())
  const stopping = new AbortController()
  const wait = (ms: number) => sleep(ms, stopping.signal)

  const run = async () => {
    let failures = 0
    // the first look publishes in any case: who knows what was committed, built or configured while nobody watched
    let due: Date | undefined = new Date(0)
    while (!stopping.signal.aborted) {
      try {
        if ((due && due <= now()) || (await waiting(options.payload)) > 0) {
          await burstIsOver(options.payload, timing, wait)
          if (stopping.signal.aborted) return
          const made = await publishOnce(publishing)
          due = made.due === undefined ? undefined : new Date(made.due)
          options.onEvent?.({ type: 'published', ...made })
        }
        failures = 0
        await wait(timing.poll)
      } catch (error) {
        failures += 1
        const retryInMs = Math.min(timing.poll * 2 ** failures, timing.longestRetry)
        options.onEvent?.({ type: 'failed', error, retryInMs })
        await wait(retryInMs)
      }
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
      await workshop?.stop()
    },
  }
}

const waiting = async (payload: Payload): Promise<number> =>
  (await payload.db.count({ collection: SLUGS.changes })).totalDocs

async function burstIsOver(
  payload: Payload,
  { quiet, patience }: typeof TIMING,
  wait: (ms: number) => Promise<void>,
) {
  let before = await waiting(payload)
  for (let waited = 0; waited < patience; waited += quiet) {
    await wait(quiet)
    const now = await waiting(payload)
    if (now === before) return
    before = now
  }
}

const sleep = (ms: number, signal: AbortSignal) =>
  new Promise<void>((done) => {
    if (signal.aborted) return done()
    const timer = setTimeout(finish, ms)
    function finish() {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      done()
    }
    signal.addEventListener('abort', finish)
  })
