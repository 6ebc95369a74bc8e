import type { Payload, PayloadRequest } from 'payload'

/** Reads with this `req` all see the database as it was at the first of them, whatever is committed meanwhile. */
export type Snapshot = <T>(work: (req: Partial<PayloadRequest>) => Promise<T>) => Promise<T>

/** What our adapters have besides Payload's own: reading one state for as long as it takes, while others write. */
export type WithSnapshot = { snapshot?: Snapshot }

/**
 * Runs `work` on one unchanging state of the database. No writer waits for it, and it waits for none: on PostgreSQL by a
 * transaction of its own. On another adapter that offers no such thing each read sees what is committed by then.
 */
export const inSnapshot: <T>(
  payload: Payload,
  work: (req: Partial<PayloadRequest>) => Promise<T>,
) => Promise<T> = async ({ db }, work) => {
  const { snapshot } = db as WithSnapshot
  if (snapshot) return snapshot(work)
  return db.name === 'postgres' ? repeatably(db, work) : work({})
}

async function repeatably<T>(
  db: Payload['db'],
  work: (req: Partial<PayloadRequest>) => Promise<T>,
): Promise<T> {
  const begin = db.beginTransaction as (options: object) => ReturnType<typeof db.beginTransaction>
  const id = await begin.call(db, { isolationLevel: 'repeatable read', accessMode: 'read only' })
  if (id === null) return work({})
  try {
    const result = await work({ transactionID: id })
    await db.commitTransaction(id)
    return result
  } catch (error) {
    await db.rollbackTransaction(id)
    throw error
  }
}
