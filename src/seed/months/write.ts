import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { slugsOf } from '../../../collections/slugs'
import { parisDay } from '../../publish/paris'
import { inTransaction } from '../../database/in-transaction'
import type { Ids } from '../write'
import { simulatedMonths } from './months'
import { writeBeside } from './write-beside'

/**
 * Writes the demo's months of exposures and what follows from them, all of them or none; an account that has been begun
 * stays as it is.
 */
export async function makeMonths(
  payload: Payload,
  { partners, now }: { partners: Ids; now: Date },
): Promise<void> {
  for (const collection of [slugsOf(payload).exposures, slugsOf(payload).epochs])
    if ((await payload.db.count({ collection })).totalDocs) return
  const days = simulatedMonths(parisDay(now))
  await inTransaction(payload, async (req) => {
    for (const { day, hosts, epoch } of days) {
      await create(req, slugsOf(payload).exposures, rowOf(day, { [day]: hosts }))
      await create(req, slugsOf(payload).epochs, epoch)
    }
    await writeBeside(req, { partners, now })
  })
}

/** As the days of a journal are merged: see src/measuring/merge.ts. */
function rowOf(day: string, days: object) {
  const merged = [`demo ${day}`]
  const mark = createHash('sha256').update(merged.join(' ')).digest('hex').slice(0, 12)
  return { segment: `day ${day} ${mark}`, from: day, until: day, merged, days }
}

const create = (req: PayloadRequest, collection: string, data: object) =>
  req.payload.db.create({ collection, data: data as Record<string, unknown>, req })
