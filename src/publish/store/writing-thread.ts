import { Worker } from 'node:worker_threads'
import type { Sizes, Write } from './writing'

/** What the thread is asked to write, and what it answers: `id` says to which order. */
export type Order = {
  id: number
  path: string
  type: string
  body: string | Uint8Array
  changing?: boolean
}
export type Answer = { id: number; sizes: Sizes } | { id: number; error: unknown }

type Waiting = { resolve: (sizes: Sizes) => void; reject: (error: unknown) => void }

/**
 * Writes files in a thread of its own, which is started when it is first needed and again when it has died, and doesn't
 * keep the process alive. `script`: path of the built `thread.ts`.
 */
export function writingThread(script: string): Write {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | undefined
  let last = 0

  function start(): Worker {
    // the parent's own flags (a debugger's port, a loader) are not the thread's
    const started = new Worker(script, { execArgv: [] })
    started.unref()
    started.on('message', (answer: Answer) => {
      const order = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (!waiting.size) started.unref()
      if ('sizes' in answer) order?.resolve(answer.sizes)
      else order?.reject(answer.error)
    })
    started.on('error', lose)
    started.on('exit', (code) => lose(new Error(`the thread that writes files ended (${code})`)))

    function lose(error: unknown) {
      if (thread !== started) return
      thread = undefined
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    return started
  }

  return (path, type, body, changing) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      thread ??= start()
      // somebody waits for it: until the answer is there the process lives
      thread.ref()
      thread.postMessage({ id, path, type, body, changing } satisfies Order)
    })
}
