import type { CollectionSlug, Payload } from 'payload'
import { inTransaction } from '../database/in-transaction'
import { idFor } from '../relation'
import { keep } from './keep'
import { hostsIn, type Kept, keptOf, makeOf, sourceOf } from './kept'
import { type SourceRow, sourceRows } from './row'

const AT_ONCE = 200

type Seen = { id: number | string; updatedAt?: string }

/**
 * Has our records follow all of the host's that don't yet: those that were there before the suite, those saved while it was
 * off or below Payload's hooks, what could not be taken over, all of them when `map` has changed. Each in a transaction of its
 * own: wherever it is stopped, it goes on from there the next time.
 */
export async function fillFromSources(payload: Payload): Promise<void> {
  for (const kept of keptOf(payload)) await fill(payload, kept)
}

async function fill(payload: Payload, kept: Kept): Promise<void> {
  const began = performance.now()
  const rows = await sourceRows({ payload }, { kind: { equals: kept.kind } })
  const left = new Map(rows.map((row) => [row.source, row]))
  let done = 0
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      ...{ collection: kept.from as CollectionSlug, depth: 0, draft: false, trash: true },
      ...{ overrideAccess: true, sort: 'id', limit: AT_ONCE, page },
      select: { updatedAt: true } as never,
    })
    for (const seen of docs as unknown as Seen[]) {
      const source = sourceOf(kept, seen.id)
      if (!follows(left.get(source), kept, seen)) done += await one(payload, kept, seen.id)
      left.delete(source)
    }
    if (!hasNextPage) break
  }
  for (const row of left.values())
    if (!row.isGone && hostsIn(row.source).from === kept.from)
      done += await one(payload, kept, hostsIn(row.source).id)
  const milliseconds = Math.round(performance.now() - began)
  if (done)
    payload.logger.info(
      `${kept.kind}: ${done} looked at in your collection "${kept.from}" (${milliseconds} ms)`,
    )
}

/** What could not be taken over may be by now: what a `map` calls is not seen to change. */
const follows = (row: SourceRow | undefined, kept: Kept, { updatedAt }: Seen): boolean =>
  row !== undefined &&
  !row.isGone &&
  !row.isTroubled &&
  updatedAt !== undefined &&
  row.of === updatedAt &&
  row.by === makeOf(kept)

/** @returns how many were looked at: what fails is told, and tried again at the next start */
async function one(payload: Payload, kept: Kept, id: number | string): Promise<number> {
  try {
    await inTransaction(payload, (req) => keep(req, kept, idFor(payload, kept.from, String(id))))
    return 1
  } catch (err) {
    const msg = `${kept.kind}: the record ${id} of your collection "${kept.from}" could not be taken over`
    payload.logger.error({ err, msg })
    return 0
  }
}
