import { randomUUID } from 'node:crypto'
import type { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { Snapshot } from './snapshot'

type Adapter = ReturnType<ReturnType<typeof mongooseAdapter>['init']>
type Session = {
  startTransaction: (options: { readConcern: { level: 'snapshot' } }) => void
  endSession: () => Promise<void>
}
type Connected = {
  connection: { getClient: () => { startSession: () => Session } }
  sessions: Record<string, Session>
}

/** A server ends a transaction after a minute unless told otherwise, and keeps what it reads for five. */
const ENDED = ['NoSuchTransaction', 'SnapshotTooOld', 'SnapshotUnavailable']

/**
 * A transaction that only reads, beside those that write: on MongoDB neither waits for the other. When the server ends
 * it because the reading takes too long, all is read again without one: each read then sees what is committed by then,
 * which is right for whoever has looked at the outbox first.
 */
export const snapshotOf =
  (adapter: Adapter): Snapshot =>
  async (work) => {
    const { connection, sessions } = adapter as unknown as Connected
    const session = connection.getClient().startSession()
    const id = randomUUID()
    sessions[id] = session
    try {
      session.startTransaction({ readConcern: { level: 'snapshot' } })
      return await work({ transactionID: id })
    } catch (error) {
      if (!ENDED.includes((error as { codeName?: string }).codeName ?? '')) throw error
    } finally {
      delete sessions[id]
      await session.endSession()
    }
    return work({})
  }
