import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { pages } from '../publish/read/rows'
import { sleep } from '../publish/sleep'
import { configOf, fieldOf, idsIn, isPictures } from './fields'
import { sweepLeftovers } from './leftovers'
import { tellLeft } from './publication/answer'
import type { Proposal } from './rows'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Pictures of what was decided, taken back, or sent back and never answered are kept for so long: somebody may ask. */
const KEPT_MS = 90 * DAY_MS

/** A picture comes in before the proposal that shows it; one that belongs to none after this time never will. */
const ORPHAN_MS = DAY_MS

type Options = { payload: Payload; now?: () => Date; signal?: AbortSignal }

/**
 * Deletes proposed pictures, with their files, that nobody decides about any more. Nothing is kept in mind between two
 * sweeps: what a stop leaves undone, the next one finds.
 * @returns how many
 * @throws Error when one can't be deleted
 */
export async function sweepPhotos({
  payload,
  now = () => new Date(),
  signal,
}: Options): Promise<number> {
  const at = now().getTime()
  const old: string[] = []
  // before the proposals: one that is made meanwhile shows no picture of this list that would be an orphan
  const where = { createdAt: { less_than: new Date(at - ORPHAN_MS).toISOString() } }
  for await (const some of pages(payload, slugsOf(payload).proposedPhotos, {}, where))
    old.push(...some.map(({ id }) => String(id)))
  if (!old.length) return 0
  const kept = await keptPhotos(payload, at)
  let count = 0
  for (const id of old) {
    if (kept.has(id) || signal?.aborted) continue
    await payload.delete({ collection: slugsOf(payload).proposedPhotos, id, overrideAccess: true })
    count += 1
  }
  return count
}

/** Those that a proposal shows which somebody decides, corrects or may ask about. */
async function keptPhotos(payload: Payload, at: number): Promise<Set<string>> {
  const kept = new Set<string>()
  for await (const some of pages(payload, slugsOf(payload).proposals, {}))
    for (const row of some as unknown as Proposal[]) {
      const since = Date.parse(row.decidedAt ?? row.updatedAt)
      if (row.state !== 'waiting' && since <= at - KEPT_MS) continue
      for (const id of picturesOf(payload, row)) kept.add(id)
    }
  return kept
}

function picturesOf(payload: Payload, { kind, values }: Proposal): string[] {
  const config = configOf(payload, kind)
  return Object.keys(values).flatMap((name) =>
    isPictures(fieldOf(config, name)) ? idsIn(values[name]) : [],
  )
}

/** All that is swept, and told of meanwhile. @throws Error of what kept it from sweeping; the next time finds it again */
export async function sweepOnce({ payload, now, signal }: Options): Promise<void> {
  await sweepPhotos({ payload, now, signal })
  await sweepLeftovers({ payload, now })
  await tellLeft(payload, now?.() ?? new Date())
}

type Sweeping = {
  payload: Payload
  /** Told of what kept it from sweeping; it tries again. */
  onFailure: (error: unknown) => void
  /** Milliseconds between two sweeps. */
  every?: number
  now?: () => Date
}

/** Sweeps for as long as the process lives. */
export function startSweeping(options: Sweeping): { stop: () => Promise<void> } {
  const { payload, onFailure, every = 6 * HOUR_MS, now } = options
  const stopping = new AbortController()
  const { signal } = stopping

  const run = async () => {
    // a start has more urgent things to do
    await sleep(Math.min(every, HOUR_MS / 12), signal)
    while (!signal.aborted) {
      try {
        await sweepOnce({ payload, now, signal })
      } catch (error) {
        onFailure(error)
      }
      await sleep(every, signal)
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
