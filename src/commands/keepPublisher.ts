import { type ChildProcess, fork } from 'node:child_process'

/** Waits before restarts, in milliseconds; the last one is repeated. */
const PAUSES = [500, 1000, 2000, 5000, 15_000, 60_000]

/** One that has lived this long has not failed at its start. */
const SETTLED_MS = 60_000

/** It ends by itself within five seconds; see publisher.ts. */
const STOP_MS = 7000

/** Megabytes of heap: with what lies outside of it, a full edition of 10 000 shops is made in less than 1 GB. */
const HEAP = 700

export type KeepOptions = {
  /** Path of the built publisher. */
  script: string
  env?: NodeJS.ProcessEnv
  /** Told each time it ends by itself: how, and when another one is started. */
  onEnd?: (how: string, restartInMs: number) => void
  pauses?: number[]
}

/** Keeps a publisher running in a process of its own: publishing never takes the admin's time, nor can it end it. */
export function keepPublisher({ script, env, onEnd, pauses = PAUSES }: KeepOptions) {
  let child: ChildProcess | undefined
  let failures = 0
  let stopping = false
  let timer: NodeJS.Timeout | undefined

  function start() {
    const startedAt = performance.now()
    // the parent's own flags (a debugger's port, a loader) are not the publisher's
    const started = fork(script, { execArgv: memoryOf(env ?? process.env), env })
    child = started
    // of one that runs, it is a signal or a word that didn't reach it: that it lives on or not, its end tells
    started.on('error', (error) => {
      if (started.pid === undefined) ended(`it can't be started: ${error.message}`)
    })
    started.once('exit', (code, signal) => ended(signal ?? `exit code ${code}`))

    function ended(how: string) {
      if (stopping || child !== started) return
      child = undefined
      failures = performance.now() - startedAt > SETTLED_MS ? 1 : failures + 1
      const restartInMs = pauses[Math.min(failures, pauses.length) - 1]
      onEnd?.(how, restartInMs)
      timer = setTimeout(start, restartInMs)
    }
  }
  start()

  return {
    /** Of the process, while there is one. */
    pid: () => child?.pid,
    /** Asks it to end, makes it end after a while, and waits for that. */
    async stop(): Promise<void> {
      stopping = true
      clearTimeout(timer)
      // without a number it was never started, and has no end to wait for
      if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
      const ending = child
      const exited = new Promise((done) => ending.once('exit', done))
      ending.kill('SIGTERM')
      const last = setTimeout(() => ending.kill('SIGKILL'), STOP_MS)
      await exited
      clearTimeout(last)
    },
  }
}

/** The flag that bounds its memory; none where the installation has chosen a bound itself. */
const memoryOf = ({ NODE_OPTIONS = '' }: NodeJS.ProcessEnv) =>
  /max[-_]old[-_]space/.test(NODE_OPTIONS) ? [] : [`--max-old-space-size=${HEAP}`]
