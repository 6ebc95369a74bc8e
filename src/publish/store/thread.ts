import { parentPort } from 'node:worker_threads'
import { writeVariants } from './writing'
import type { Answer, Order } from './writing-thread'

// beside the thread that renders: compressing and writing take as long as rendering does
parentPort?.on('message', ({ id, path, type, body, changing }: Order) => {
  void writeVariants(path, type, body, changing)
    .then(
      (sizes): Answer => ({ id, sizes }),
      (error: unknown): Answer => ({ id, error }),
    )
    .then((answer) => parentPort?.postMessage(answer))
})
