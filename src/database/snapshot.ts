import type { Payload, PayloadRequest } from 'payload'

/** Reads with this `req` all see the database as it was at the first of them, whatever is committed meanwhile. */
export type Snapshot = <T>(work: (req: Partial<PayloadRequest>) => Promise<T>) => Promise<T>

/** What our adapters have besides Payload's own: reading one state for as long as it takes, while others write. */
export type WithSnapshot = { snapshot?: Snapshot }

/**
 * Runs `work` on one unchanging state of the database. No writer waits for it, and it waits for none. On an adapter
 * that offers no such thing each read sees what is committed by then.
 */
export const inSnapshot: <T>(
  payload: Payload,
  work: (req: Partial<PayloadRequest>) => Promise<T>,
) => Promise<T> = async ({ db }, work) => {
  const { snapshot } = db as WithSnapshot
  return snapshot ? snapshot(work) : work({})
}
