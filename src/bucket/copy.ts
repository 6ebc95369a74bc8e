import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readCurrent } from '../server/edition/folder'
import { listImmutable, type ReadParts } from '../server/edition/immutable'
import { createReady } from '../server/edition/ready'
import { readSnapshot, type Snapshot } from '../server/edition/snapshot'
import type { Bucket } from './client'
import { lockedBucket } from './lock'
import { send } from './objects'
import type { BucketOption } from './option'
import { begin, type BucketState, finish, leave, readState } from './state'
import { isImmutable, isOver, unwantedOf, type Wanted, wantedOf } from './wanted'

/** Requests under way at a time. */
const AT_ONCE = 16

/** What was sent is noted once in so many files. */
const NOTED_EVERY = 500

export type Copied = {
  edition: string
  sent: number
  removed: number
  /** Another one has copied an edition that was served later than ours: nothing was done. */
  isNewerThere?: true
  /** What could not be copied, and why: tried again by the next run. */
  damaged: string[]
}

/**
 * Keeps a bucket in step with the edition being served: what others name is sent before what names it, `/v1/edition.json` last;
 * what may no longer be shown goes first, what is no longer needed last. Only what is other than what the bucket says it has is
 * sent. Ended at any point, what lies there is of the one edition or of the other, each file whole, and the next run completes.
 * @returns nothing before the first publish
 * @throws Error when the edition can't be read, or the bucket can't be reached, or BucketHeld while another one is at work
 */
export function createCopy(
  editions: string,
  bucket: Bucket,
  { encoding }: Pick<BucketOption, 'encoding'>,
  now: () => number = Date.now,
) {
  const ready = createReady()
  let edition: Snapshot | undefined
  let read: ReadParts = new Map()

  return async function copy(): Promise<Copied | undefined> {
    const id = await readCurrent(editions)
    if (!id) return undefined
    const since = (await stat(join(editions, 'current'))).mtimeMs
    edition = await readSnapshot(editions, id, ready, edition)
    let isComplete = true
    const earlier = await listImmutable(editions, read, () => (isComplete = false))
    read = isComplete ? earlier.read : new Map()
    const wanted = wantedOf(edition, earlier.index, encoding)
    const snapshot = edition
    return lockedBucket(bucket, (lost) => bring(snapshot, wanted, { since, isComplete, lost }), now)
  }

  async function bring(
    { id, manifest }: Snapshot,
    wanted: Map<string, Wanted>,
    { since, isComplete, lost }: { since: number; isComplete: boolean; lost: AbortSignal },
  ): Promise<Copied> {
    const state = await readState(bucket)
    if (state.since !== undefined && state.since > since && state.edition !== id)
      return { edition: id, sent: 0, removed: 0, isNewerThere: true, damaged: [] }
    const { files } = state
    const withdrawn = new Set(manifest.withdrawn)
    const isForbidden = (key: string) => withdrawn.has(files[key].split(' ')[0])
    const unwanted = unwantedOf(state, wanted, now())
    const gone = Object.keys(files).filter(
      (key) =>
        !wanted.has(key) &&
        (isForbidden(key) || ((isComplete || !isImmutable(key)) && isOver(key, unwanted, now()))),
    )
    const changing = [...wanted.values()].filter(({ key, state: is }) => files[key] !== is)
    const next: BucketState = { v: 1, edition: id, since, files, unwanted }
    if (!gone.length && !changing.length) {
      const isNews =
        state.edition !== id || JSON.stringify(unwanted) !== JSON.stringify(state.unwanted)
      if (isNews) await finish(bucket, next)
      return { edition: id, sent: 0, removed: 0, damaged: [] }
    }

    const left = new Set([...gone, ...changing.map(({ key }) => key)])
    await begin(bucket, [...left])
    await bucket.remove(gone.filter(isForbidden))
    const damaged = await sendAll(changing, next, { left, lost })
    lost.throwIfAborted()
    await bucket.remove(gone.filter((key) => !isForbidden(key)))
    for (const key of gone) {
      Reflect.deleteProperty(files, key)
      Reflect.deleteProperty(unwanted, key)
    }
    await finish(bucket, next)
    return { edition: id, sent: changing.length - damaged.length, removed: gone.length, damaged }
  }

  /** Sends one rank after the other, and notes in `state` and in the bucket what lies there now. */
  async function sendAll(
    changing: Wanted[],
    state: BucketState,
    { left, lost }: { left: Set<string>; lost: AbortSignal },
  ): Promise<string[]> {
    const damaged: string[] = []
    let noted = Promise.resolve()
    const note = () => (noted = noted.then(() => leave(bucket, state, left)))
    let sent = 0
    const one = async (object: Wanted) => {
      lost.throwIfAborted()
      const fault = await send(bucket, editions, object)
      state.files[object.key] = fault ? '' : object.state
      // withdrawn from an edition that is kept: it goes here too
      if (fault && object.isEarlier) await bucket.remove([object.key])
      else if (fault) damaged.push(fault)
      else left.delete(object.key)
      // a first copy may take longer than who makes it is given: the next one goes on from here
      if (++sent % NOTED_EVERY === 0) await note()
    }
    try {
      for (const rank of [0, 1, 2, 3])
        await eachOf(
          changing.filter((object) => object.rank === rank),
          one,
        )
    } catch (error) {
      // what can't be noted either is sent once more
      if (!lost.aborted) await note().catch(() => undefined)
      throw error
    }
    return damaged
  }
}

/** @throws the first error, once none is under way any more */
async function eachOf<T>(all: T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = all.values()
  let failed = false
  const worker = async () => {
    for (const one of waiting) {
      if (failed) return
      await work(one).catch((error: unknown) => {
        failed = true
        throw error
      })
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}
