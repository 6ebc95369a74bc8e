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

/**
 * Books what widgets have counted as its segments are closed, makes up the days that are over, and merges what is past
 * once a day. None of them waits for another that fails, and publishing for none of them.
 */
export function startAccounting(options: AccountingOptions): { stop: () => Promise<void> } {
  const { payload, folder, onFailure, onTorn, every = 5000, now = () => new Date() } = options
  const stopping = new AbortController()
  const epochs = new Epochs(payload)
  let mergedOn = ''
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
    if (mergedOn === today) return
    await mergeRows(payload, today)
    await mergeEpochs(payload, today)
    mergedOn = today
  }

  const run = async () => {
    while (!stopping.signal.aborted) {
      const today = parisDay(now())
      const tasks: [Task, () => Promise<void>][] = [
        ['booking', book],
        ['epochs', () => follow(today)],
        ['merging', () => merge(today)],
      ]
      let pause = every
      for (const [name, task] of tasks)
        try {
          if (!stopping.signal.aborted) await task()
        } catch (error) {
          onFailure(error, name)
          pause = every * 10
        }
      await sleep(pause, stopping.signal)
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
