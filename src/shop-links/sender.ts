import type { Payload } from 'payload'
import { sleep } from '../publish/sleep'
import { type Sent, sendNext, startSending } from './due'

export type SenderOptions = {
  payload: Payload
  /** Told of each e-mail that went out or didn't. */
  onSent: (sent: Sent) => void
  /** Told of what kept it from finding out; it looks again. */
  onFailure: (error: unknown) => void
  /** Milliseconds between two e-mails, so that hundreds of them look to no mail server like a flood. */
  pause?: number
  /** Milliseconds between two looks when there is nothing to send. */
  every?: number
  now?: () => Date
}

/** Sends the e-mails of shopkeepers' links, one after the other, each at most once whatever is restarted meanwhile. */
export function startLinks(options: SenderOptions): { stop: () => Promise<void> } {
  const { payload, onSent, onFailure, pause = 500, every = 5000, now = () => new Date() } = options
  const stopping = new AbortController()
  const sending = startSending()

  const run = async () => {
    while (!stopping.signal.aborted) {
      let sent: Sent | undefined
      try {
        sent = await sendNext(payload, now(), sending)
        if (sent) onSent(sent)
      } catch (error) {
        onFailure(error)
      }
      await sleep(sent ? pause : every, stopping.signal)
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
