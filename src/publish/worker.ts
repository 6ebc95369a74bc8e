import { makeEdition, type Task } from './make'

/** What the worker answers to each task, in the order of asking. */
export type Answer =
  | { made: Awaited<ReturnType<typeof makeEdition>> }
  | { failed: { message: string; stack?: string } }

// a child process of the publisher: rendering and compressing thousands of records must not hold up the admin
process.on('message', (task: Task) => {
  void makeEdition(task)
    .then(
      (made): Answer => ({ made }),
      (error: unknown): Answer => ({
        failed:
          error instanceof Error
            ? { message: error.message, stack: error.stack }
            : { message: String(error) },
      }),
    )
    .then((answer) => process.send?.(answer))
})

// its parent is gone: nobody waits for an answer
process.on('disconnect', () => process.exit(0))

// Ctrl-C reaches the whole group; the parent decides when the work is over
process.on('SIGINT', () => {})
