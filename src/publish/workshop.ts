import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Made, Task } from './make'
import type { Answer } from './worker'

type Waiting = { resolve: (made: Made) => void; reject: (error: Error) => void }

/** A process beside this one in which editions are made; started when first needed, kept for what it remembers of opening hours. */
export class Workshop {
  #child?: ChildProcess
  #waiting?: Waiting

  /** `script`: path of the built worker. */
  constructor(private readonly script: string) {}

  /** One task at a time: the lock of the editions sees to that. @throws Error when the task fails or the process dies */
  make = (task: Task): Promise<Made> =>
    new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      const child = (this.#child ??= this.#start())
      child.send(task, (error) => {
        if (error) reject(error)
      })
    })

  /** Of the process, while there is one. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  async stop() {
    const child = this.#child
    if (!child?.connected) return
    const ended = once(child, 'exit')
    child.disconnect()
    await ended
  }

  #start(): ChildProcess {
    // the parent's own flags (a debugger's port, a loader) are not the worker's
    const child = fork(this.script, { execArgv: [], serialization: 'advanced' })
    child.on('message', (message) => {
      const answer = message as Answer
      if ('made' in answer) this.#waiting?.resolve(answer.made)
      else this.#waiting?.reject(Object.assign(new Error(answer.failed.message), answer.failed))
    })
    child.on('error', (error) => this.#lose(child, error))
    child.on('exit', (code, signal) =>
      this.#lose(
        child,
        new Error(`the publishing process ended (${signal ?? `exit code ${code}`})`),
      ),
    )
    return child
  }

  // the next task starts another process
  #lose(child: ChildProcess, error: Error) {
    if (this.#child === child) this.#child = undefined
    this.#waiting?.reject(error)
  }
}
