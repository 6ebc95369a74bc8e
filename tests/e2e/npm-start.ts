import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { until } from '../support/publisherProcess'

/** The first start on a slow machine also builds the admin. */
const START_MS = 540_000

/** `npm start`'s own processes, on a folder and ports of their own. */
export type RunningVitrine = {
  /** PUBLIC_URL, without a slash at the end. */
  url: string
  /** The demo partner's site, on another site than `url`. */
  partnerUrl: string
  /** Of the demonstration's accounts; empty for a folder that had a city of its own. */
  password: string
  dataDir: string
  /** Kills the admin as a lack of memory would. */
  killAdmin: () => void
  /** Sends a signal to the publisher's process. */
  signalPublisher: (signal: NodeJS.Signals) => void
  /** What `/readyz` answers. */
  ready: () => Promise<Readiness>
  adminIs: (phase: string) => Promise<void>
  /** Ends all of it in order, lets something happen to its data, and starts it again; the public side answers then. */
  restart: (meanwhile: () => Promise<void>) => Promise<void>
  /** Ends all of it in order; its data stay. */
  end: () => Promise<void>
  /** The same, and its data go. */
  stop: () => Promise<void>
}

export type Readiness = {
  edition?: { id: string }
  cms: string
  damaged: number
  publisher: { state: string; database?: string; pending?: number }
}

/**
 * Starts one on a folder, which is removed when it stops, and waits until its admin answers.
 * @throws Error with all it printed, when it ends before
 */
export async function runVitrine(dataDir: string, port: number): Promise<RunningVitrine> {
  const url = `http://localhost:${port}`
  let running = start(port, dataDir)

  const ready = async (): Promise<Readiness> => (await fetch(`${url}/readyz`)).json()
  const adminIs = (phase: string, timeout = 120_000) =>
    until(
      `the admin ${phase}`,
      async () => (await ready().catch(() => undefined))?.cms === phase,
      timeout,
      250,
    ).then(() => undefined)
  const stop = async () => {
    await running.stop()
    await rm(dataDir, { recursive: true, force: true })
  }

  try {
    await Promise.race([adminIs('ready', START_MS), running.ended])
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url,
    partnerUrl: `http://127.0.0.1:${port + 1}`,
    password: await demoPassword(dataDir),
    dataDir,
    killAdmin: () => process.kill(-adminOf(running.child), 'SIGKILL'),
    signalPublisher: (signal) => process.kill(publisherOf(running.child), signal),
    ready,
    adminIs,
    restart: async (meanwhile) => {
      await running.stop()
      await meanwhile()
      running = start(port, dataDir)
      const answers = until('an answer', () => ready().catch(() => undefined), 60_000, 100)
      await Promise.race([answers, running.ended])
    },
    end: () => running.stop(),
    stop,
  }
}

async function demoPassword(dataDir: string): Promise<string> {
  const path = join(dataDir, 'demo-password')
  return existsSync(path) ? (await readFile(path, 'utf8')).trim() : ''
}

function start(port: number, dataDir: string) {
  const output: string[] = []
  const child = spawn(process.execPath, ['bin/start.js'], {
    env: { ...process.env, ...OUR_SETTINGS, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => output.push(String(text)))
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`bin/start.js ended with code ${code}:\n${output.join('')}`)
  })
  ended.catch(() => {}) // told to those who race against it; else its end is what is wanted
  const stop = async () => {
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit')
  }
  return { child, ended, stop }
}

// what the developer has set for a vitrine of his own must not reach this one
const OUR_SETTINGS = {
  NODE_ENV: 'production' as const,
  DATABASE_URL: '',
  PAYLOAD_SECRET: '',
  PUBLIC_URL: '',
  DEMO: '1',
  HOST: '',
  LANG: 'fr_FR.UTF-8',
}

/** Number of the admin's process, the leader of its own group. */
function adminOf({ pid }: ChildProcess): number {
  const admin = processes().find(({ parent }) => parent === pid)
  if (!admin) throw new Error(`bin/start.js (process ${pid}) has no child: the admin isn't running`)
  return admin.pid
}

/** Number of the publisher's process, which lives in the admin's group. */
function publisherOf(start: ChildProcess): number {
  const admin = adminOf(start)
  const publisher = processes().find(
    ({ group, command }) => group === admin && command.includes('publisher.js'),
  )
  if (!publisher) throw new Error(`the admin (process ${admin}) has no publisher`)
  return publisher.pid
}

function processes() {
  const text = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,args='], { encoding: 'utf8' })
  return text.split('\n').flatMap((line) => {
    const [, pid, parent, group, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return pid ? [{ pid: Number(pid), parent: Number(parent), group: Number(group), command }] : []
  })
}
