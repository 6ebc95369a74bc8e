import type { Payload } from 'payload'
import { sleep } from '../../publish/sleep'
import { type Sent, sendDue, type Tried } from './due'

export type SenderOptions = {
  payload: Payload
  /** Told of each sheet that went out or didn't. */
  onSent: (sent: Sent) => void
  /** Told of what kept it from finding out; it looks again. */
  onFailure: (error: unknown) => void
  /** Milliseconds between two looks. */
  every?: number
  now?: () => Date
}

/** Sends the monthly sheets when they are due. */
export function startSheets(options: SenderOptions): { stop: () => Promise<void> } {
  const { payload, onSent, onFailure, every = 60_000, now = () => new Date() } = options
  const stopping = new AbortController()
  const tried: Tried = new Map()

  const run = async () => {
    while (!stopping.signal.aborted) {
      try {
        for (const sent of await sendDue(payload, now(), tried)) onSent(sent)
      } catch (error) {
        onFailure(error)
      }
      await sleep(every, stopping.signal)
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
