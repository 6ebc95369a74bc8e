import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { CmsState } from './cms-state'
import { freePort } from './free-port'

export type SuperviseOptions = {
  /** Arguments of node, for a port of this machine. The child says "ready" over its channel (`process.send`). */
  args: (port: number) => string[]
  env: NodeJS.ProcessEnv
  cwd: string
  onState: (state: CmsState) => void
  /** What the child prints, line by line. */
  onLine: (line: string) => void
  /** Waits before restarts, in milliseconds; the last one is repeated, and by then the child counts as failed. */
  pauses?: number[]
}

// a child that has lived this long has not failed at its start
const SETTLED_MS = 60_000
const STOP_MS = 8000

/** Keeps a child running: starts it, tells when it is ready, starts it again when it ends by itself. */
export function supervise({ args, env, cwd, onState, onLine, ...options }: SuperviseOptions) {
  const pauses = options.pauses ?? [500, 1000, 2000, 5000, 30_000]
  let child: ChildProcess | undefined
  let failures = 0
  let stopping = false
  let timer: NodeJS.Timeout | undefined

  async function start() {
    const port = await freePort()
    if (stopping) return
    const startedAt = Date.now()
    onState({ phase: failures >= pauses.length ? 'failed' : failures ? 'restarting' : 'starting' })
    child = spawn(process.execPath, args(port), {
      cwd,
      env,
      // a group of its own: Ctrl-C reaches us alone, and we stop it in our order
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    child.on('message', (message) => {
      if (message === 'ready') onState({ phase: 'ready', port })
    })
    for (const stream of [child.stdout, child.stderr]) if (stream) readLines(stream, onLine)
    child.once('exit', (code, signal) => {
      if (stopping) return
      failures = Date.now() - startedAt > SETTLED_MS ? 1 : failures + 1
      onState({ phase: failures >= pauses.length ? 'failed' : 'restarting' })
      onLine(`— ${signal ?? `exit code ${code}`}`)
      timer = setTimeout(() => void start(), pauses[Math.min(failures, pauses.length) - 1])
    })
  }
  void start()

  return {
    /** Asks the child to end, makes it end after a while, and waits for it. */
    async stop(): Promise<void> {
      stopping = true
      clearTimeout(timer)
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      end(child, 'SIGTERM')
      const last = setTimeout(() => child && end(child, 'SIGKILL'), STOP_MS)
      await ended
      clearTimeout(last)
    },
    pid: () => child?.pid,
  }
}

function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (!child.pid) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error // it has just ended
  }
}

function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void) {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(onLine)
  })
}
