import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { type Bucket, NoConditions } from './client'

const LOCK = '.costo/lock.json'

/** The holder writes the lock anew this often; one that is older than the second has no holder any more. */
const BEAT_MS = 20_000
const STALE_MS = 120_000

type Held = { by: string; at: string }

/** Another one is copying into the bucket. */
export class BucketHeld extends Error {
  constructor({ by, at }: Held) {
    super(`${by} has been copying into the bucket since ${at}; it is tried again`)
  }
}

/**
 * Runs `work` while nobody else copies into the bucket, on whichever machine. One who has lost the lock, because it was asleep, is
 * told by the signal. Where the server doesn't write on conditions nobody is kept out: two then write the same files twice.
 * @throws BucketHeld while another one is at work
 */
export async function lockedBucket<T>(
  bucket: Bucket,
  work: (lost: AbortSignal) => Promise<T>,
  now: () => number = Date.now,
): Promise<T> {
  const own = `${hostname()} ${process.pid} ${randomUUID().slice(0, 8)}`
  const text = () => JSON.stringify({ by: own, at: new Date(now()).toISOString() } satisfies Held)
  const lost = new AbortController()
  let tag = await take(bucket, text, now)
  if (tag === undefined) return work(lost.signal)

  let beating: Promise<void> | undefined
  const beat = async () => {
    const next = await bucket.writeIf({ is: 'same', tag: tag ?? '' }, LOCK, text())
    if (next === undefined) lost.abort(new Error('another one has taken the bucket over'))
    else tag = next
  }
  // a beat that fails is no harm before STALE_MS; the next one tries again
  const timer = setInterval(() => (beating = beat().catch(() => undefined)), BEAT_MS)
  try {
    return await work(lost.signal)
  } finally {
    clearInterval(timer)
    await beating
    if (!lost.signal.aborted) await bucket.remove([LOCK])
  }
}

/** @returns the tag of our lock; nothing where there are none */
async function take(bucket: Bucket, text: () => string, now: () => number) {
  try {
    const free = await bucket.writeIf({ is: 'free' }, LOCK, text())
    if (free !== undefined) return free
    const found = await bucket.read(LOCK)
    const held = heldIn(found?.text)
    if (found && now() - Date.parse(held.at) > STALE_MS) {
      const taken = await bucket.writeIf({ is: 'same', tag: found.tag }, LOCK, text())
      if (taken !== undefined) return taken
    }
    throw new BucketHeld(held)
  } catch (error) {
    if (error instanceof NoConditions) return undefined
    throw error
  }
}

function heldIn(text = ''): Held {
  try {
    const { by, at } = JSON.parse(text) as Partial<Held>
    if (by && at && !Number.isNaN(Date.parse(at))) return { by, at }
  } catch {
    // not ours, or cut off: as one that nobody holds any more
  }
  return { by: 'somebody', at: new Date(0).toISOString() }
}
