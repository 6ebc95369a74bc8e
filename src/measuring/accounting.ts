import type { Payload } from 'payload'
import { parisDay } from '../publish/paris'
import { sleep } from '../publish/sleep'
import { foldSegments } from './fold'
import { mergeRows } from './merge'

export type AccountingOptions = {
  payload: Payload
  /** Of the journal. */
  folder: string
  /** Told of each failure; the segments wait, and it is tried again. */
  onFailure: (error: unknown) => void
  /** Milliseconds between two looks; after a failure it waits ten times as long. */
  every?: number
  now?: () => Date
}

/** Books what widgets have counted as its segments are closed, and merges what is past once a day. */
export function startAccounting(options: AccountingOptions): { stop: () => Promise<void> } {
  const { payload, folder, onFailure, every = 5000, now = () => new Date() } = options
  const stopping = new AbortController()

  const run = async () => {
    let mergedOn = ''
    while (!stopping.signal.aborted) {
      let pause = every
      try {
        await foldSegments(payload, folder)
        const today = parisDay(now())
        if (mergedOn !== today) await mergeRows(payload, today)
        mergedOn = today
      } catch (error) {
        onFailure(error)
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
