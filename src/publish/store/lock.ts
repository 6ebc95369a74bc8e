import { randomUUID } from 'node:crypto'
import { readFile, rm, stat, utimes, writeFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { layout } from './layout'

/** The holder touches the lock this often; one untouched for much longer has no holder any more. */
const BEAT_MS = 2_000
const STALE_MS = 30_000

/**
 * Runs `work` while no other process publishes into the same folder. A lock whose holder has died is taken over: by its
 * process number, or by its silence where that number is someone else's now (another container, a restart).
 * @throws Error naming the holder when it doesn't let go within `patience` milliseconds
 */
export async function locked<T>(folder: string, work: () => Promise<T>, patience = 60_000) {
  const path = layout(folder).lock
  await mkdir(dirname(path), { recursive: true })
  const deadline = Date.now() + patience
  const own = `${process.pid} ${randomUUID()}\n`
  while (!(await taken(path, own))) {
    if (Date.now() > deadline)
      throw new Error(
        `process ${await holder(path)} has been publishing into ${folder} for ${patience / 1000} s: stop it, or wait for it`,
      )
    await wait(50)
  }
  // a beat that fails is no harm before STALE_MS; the next one tries again
  const beat = setInterval(
    () => void utimes(path, new Date(), new Date()).catch(() => undefined),
    BEAT_MS,
  )
  try {
    return await work()
  } finally {
    clearInterval(beat)
    // silent for too long (a laptop asleep), it may be another's by now
    if ((await textOf(path)) === own) await rm(path, { force: true })
  }
}

async function taken(path: string, own: string): Promise<boolean> {
  try {
    await writeFile(path, own, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (await abandoned(path)) await rm(path, { force: true })
    return false
  }
}

async function abandoned(path: string): Promise<boolean> {
  const [pid, touched] = await Promise.all([
    holder(path),
    stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      // released meanwhile: the next try will see
      () => Date.now(),
    ),
  ])
  const silent = Date.now() - touched
  if (silent > STALE_MS) return true
  // just created and not yet written
  if (!pid) return silent > BEAT_MS
  return !alive(pid)
}

/** Number of the process that holds the lock; 0 when nobody says so. */
const holder = async (path: string): Promise<number> => Number((await textOf(path)).split(/\s/)[0])

const textOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, under another user
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
