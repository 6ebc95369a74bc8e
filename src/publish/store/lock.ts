import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { layout } from './layout'

/** The holder touches the lock this often; one untouched for much longer has no holder any more. */
const BEAT_MS = 2_000
const STALE_MS = 30_000

/** What this process has written into the locks it holds, by their paths. */
const held = new Map<string, string>()

/**
 * To be asked right before anything that visitors see is changed: a process that was stopped for long, as in a laptop
 * asleep, may have lost the folder to another one, and would put an old edition over that one's newer one.
 * @throws Error when this process has taken the lock of the folder and it is another's by now
 */
export async function assertHeld(folder: string): Promise<void> {
  const path = layout(folder).lock
  const own = held.get(path)
  if (own !== undefined && (await textOf(path)) !== own)
    throw new Error(
      `process ${await holder(path)} has taken over ${folder} while this one was silent: nothing was changed`,
    )
}

/**
 * Runs `work` while no other process publishes into the same folder. A lock whose holder has died is taken over: by its
 * process number, or by its silence where that number is someone else's now (another container, a restart).
 * @throws Error naming the holder when it doesn't let go within `patience` milliseconds
 */
export async function locked<T>(
  folder: string,
  work: () => Promise<T>,
  patience = 60_000,
): Promise<T> {
  const path = layout(folder).lock
  const deadline = Date.now() + patience
  const own = await markFor(path)
  while (!(await taken(path, own))) {
    if (Date.now() > deadline)
      throw new Error(
        `process ${await holder(path)} has been publishing into ${folder} for ${patience / 1000} s: stop it, or wait for it`,
      )
    await wait(50)
  }
  return holding(path, own, work)
}

/** The same where nobody holds the lock of the folder; else `work` isn't done, and `undefined` is the answer at once. */
export async function lockedIfFree<T>(
  folder: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const path = layout(folder).lock
  const own = await markFor(path)
  // the first try may find one that was left behind, and only clears it
  const isOurs = (await taken(path, own)) || (await taken(path, own))
  return isOurs ? holding(path, own, work) : undefined
}

async function markFor(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  return `${process.pid} ${randomUUID()}\n`
}

async function holding<T>(path: string, own: string, work: () => Promise<T>): Promise<T> {
  // a beat that fails is no harm before STALE_MS; the next one tries again
  const beat = setInterval(
    () => void utimes(path, new Date(), new Date()).catch(() => undefined),
    BEAT_MS,
  )
  held.set(path, own)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    held.delete(path)
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
    const left = await abandoned(path)
    if (left !== undefined) await clear(path, left)
    return false
  }
}

/** What the lock says, when its holder is gone. */
async function abandoned(path: string): Promise<string | undefined> {
  const text = await textOf(path)
  const touched = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    // released meanwhile: the next try will see
    () => Date.now(),
  )
  const silent = Date.now() - touched
  const pid = holderIn(text)
  // without a number it is just created and not yet written
  const isLeft = silent > STALE_MS || (pid ? !alive(pid) : silent > BEAT_MS)
  return isLeft ? text : undefined
}

/**
 * Removes a lock that says `left`. Two who wait may both have found it so, and the faster one have taken it since: what
 * is no longer what it was goes back to where it lay.
 */
async function clear(path: string, left: string) {
  const aside = `${path}.${randomUUID().slice(0, 8)}.tmp`
  try {
    await rename(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const found = await textOf(aside)
  // where a third one has come in between, its holder learns it from `assertHeld`
  if (found !== left)
    await writeFile(path, found, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  await rm(aside, { force: true })
}

/** Number of the process that holds the lock; 0 when nobody says so. */
const holder = async (path: string): Promise<number> => holderIn(await textOf(path))

const holderIn = (text: string): number => Number(text.split(/\s/)[0])

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
