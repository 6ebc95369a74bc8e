import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isMissing } from '../server/edition/folder'
import { FolderRefused } from './refused'

const BEAT_MS = 10_000

/** A lock that nobody has touched for this long was left behind, on whatever machine. */
const ABANDONED_MS = 60_000

export type Lock = {
  /** Another process has taken the folder over, because this one was asleep. */
  lost: AbortSignal
  release(): Promise<void>
}

/**
 * Keeps a folder for this process. What a killed process has left is taken over: at once when its number is free on this
 * machine, else after a minute.
 * @throws FolderRefused while another one has it
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const path = join(folder, 'lock')
  const text = JSON.stringify({ pid: process.pid, host: hostname(), token: randomUUID() })
  while (!(await create(path, text))) await takeOver(folder, path)

  const lost = new AbortController()
  const isOurs = async () => (await textOf(path)) === text
  const beat = async () => {
    if (!(await isOurs())) lost.abort()
    else await utimes(path, new Date(), new Date())
  }
  // the disk doesn't answer: the next beat tells
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT_MS).unref()
  return {
    lost: lost.signal,
    async release() {
      clearInterval(timer)
      if (await isOurs()) await rm(path, { force: true })
    },
  }
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Takes an abandoned lock away; of two who do so at once, one finds that the other has a new one by then. */
async function takeOver(folder: string, path: string): Promise<void> {
  const before = await textOf(path)
  if (before === undefined) return
  if (await isHeld(path, before)) throw inUse(folder, before)
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  if ((await textOf(aside)) === before) await rm(aside)
  else await rename(aside, path)
}

async function isHeld(path: string, text: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  if (!found || Date.now() - found.mtimeMs > ABANDONED_MS) return false
  const { pid, host } = holderOf(text)
  // in a container every start has the same number: it is this very process, and it holds nothing yet
  return !pid || host !== hostname() || (pid !== process.pid && isAlive(pid))
}

function holderOf(text: string): { pid?: number; host?: string } {
  try {
    return JSON.parse(text) as { pid?: number; host?: string }
  } catch {
    return {} // it is being written, or was never finished: its time tells
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // another user's
  }
}

function inUse(folder: string, text: string): FolderRefused {
  const { pid = '?', host = '?' } = holderOf(text)
  return new FolderRefused(
    `Un autre « vitrine project » écrit dans ${folder} (processus ${pid} sur ${host}) : arrêtez-le, ou laissez-le faire.`,
    `Another “vitrine project” writes to ${folder} (process ${pid} on ${host}): stop it, or leave it to it.`,
  )
}

const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
