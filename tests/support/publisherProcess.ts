import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { PublisherStatus } from '../../src/contract/status'
import type { Installation } from './databases'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Builds what the processes run from, unless it is there. */
export const buildProcesses = () =>
  promisify(execFile)(process.execPath, ['bin/build.js'], { cwd: ROOT })

export type ProcessOptions = {
  /** No file may grow beyond so much. */
  kilobytesPerFile?: number
  /** Runs as a user who owns nothing, where the tests run as the one who may all. */
  isNobody?: boolean
  /** Handed what it logs. */
  onLog?: (text: string) => void
}

const NOBODY = 65534

/** The real publisher, on an installation's data, in a process of its own. */
export function startProcess(
  { dataDir, databaseUrl }: Installation,
  { kilobytesPerFile, isNobody, onLog }: ProcessOptions = {},
): ChildProcess {
  const script = join(ROOT, 'dist', 'node', 'publisher.js')
  const node = [process.execPath, '--conditions=production', script]
  const [command, ...args] = kilobytesPerFile ? withLimit(kilobytesPerFile, node) : node
  const child = spawn(command, args, {
    cwd: ROOT,
    uid: isNobody && process.getuid?.() === 0 ? NOBODY : undefined,
    // Payload logs to the standard output
    stdio: ['ignore', onLog ? 'pipe' : 'ignore', onLog ? 'pipe' : 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: 'a secret for tests',
      PUBLIC_URL: 'https://vitrine.example',
    },
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => onLog?.(text))
  return child
}

/** The same command, none of whose files may grow beyond so much. */
export function withLimit(kilobytesPerFile: number, command: string[]): string[] {
  // a signal that is ignored stays so: the write fails, as on a full disk, and nobody is killed
  return [
    'bash',
    '-c',
    `trap '' XFSZ; ulimit -f ${kilobytesPerFile}; exec "$@"`,
    'bash',
    ...command,
  ]
}

/** Resolves when it is connected, and with the reason when it ends before. */
export async function ready(child: ChildProcess): Promise<void> {
  const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[]
  if (said !== 'ready') throw new Error(`the publisher has ended at its start: ${said}`)
}

/** Ends it and waits. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}

/** What it last reported; nothing before its first word. */
export async function statusOf({ dataDir }: Installation): Promise<PublisherStatus | undefined> {
  try {
    return JSON.parse(await readFile(join(dataDir, 'editions', 'status.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/** Waits until `look` answers something, which it returns. @throws Error naming `what` after so many `milliseconds` */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  milliseconds = 60_000,
  interval = 10,
): Promise<T> {
  const deadline = Date.now() + milliseconds
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > deadline) throw new Error(`${what}: not within ${milliseconds} ms`)
    await new Promise((next) => setTimeout(next, interval))
  }
}
