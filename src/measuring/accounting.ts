import type { Payload } from 'payload'
import { parisDay } from '../publish/paris'
import { sleep } from '../publish/sleep'
import { Epochs } from './epochs'
import { foldSegments } from './fold'
import { mergeRows } from './merge'
import { mergeEpochs } from './merge-epochs'

export type AccountingOptions = {
  payload: Payload
  /** Of the journal. */
  folder: string
  /** Told of each failure, and of what; it is tried again. */
  onFailure: (error: unknown, what: Task) => void
  /** Told of lines of the journal that are torn, or none that a web process writes: they are not counted. */
  onTorn?: (lines: number) => void
  /** Milliseconds between two looks; after a failure it waits ten times as long. */
  every?: number
  now?: () => Date
}

/** Booking what was counted, making up the days that are over, merging what is past its retention. */
export type Task = 'booking' | 'epochs' | 'merging'

/** What the account has done so far, as long as its keeper lives; `mergedOn` is an ISO day in Paris. */
export type Accounted = { mergedOn?: string }

/**
 * Books what widgets have counted, makes up the days that are over, and merges what is past once a day. None of them waits
 * for another that fails.
 * @returns `look`: does what is due now, and answers whether all of it went well; it never throws
 */
export function accountKeeper(
  { payload, folder, onFailure, onTorn, now = () => new Date() }: AccountingOptions,
  accounted: Accounted = {},
) {
  const epochs = new Epochs(payload)
  let bookedSince: string | undefined

  const book = async () => {
    const { since, torn } = await foldSegments(payload, folder).catch((error: unknown) => {
      // who knows what was booked before it failed
      epochs.forget()
      throw error
    })
    if (torn) onTorn?.(torn)
    if (since && !(bookedSince && bookedSince < since)) bookedSince = since
  }
  const follow = async (today: string) => {
    await epochs.follow(today, bookedSince)
    bookedSince = undefined
  }
  const merge = async (today: string) => {
    if (accounted.mergedOn === today) return
    await mergeRows(payload, today)
    await mergeEpochs(payload, today)
    accounted.mergedOn = today
  }

  return async function look(signal?: AbortSignal): Promise<boolean> {
    const today = parisDay(now())
    const tasks: [Task, () => Promise<void>][] = [
      ['booking', book],
      ['epochs', () => follow(today)],
      ['merging', () => merge(today)],
    ]
    let isWell = true
    for (const [name, task] of tasks)
      try {
        if (!signal?.aborted) await task()
      } catch (error) {
        onFailure(error, name)
        isWell = false
      }
    return isWell
  }
}

/** Keeps the account as segments are closed and days end, for as long as the process lives. Publishing waits for none of it. */
export function startAccounting(options: AccountingOptions): { stop: () => Promise<void> } {
  const { every = 5000 } = options
  const stopping = new AbortController()
  const look = accountKeeper(options)

  const run = async () => {
    while (!stopping.signal.aborted) {
      const isWell = await look(stopping.signal)
      await sleep(isWell ? every : every * 10, stopping.signal)
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
