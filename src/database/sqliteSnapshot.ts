import { randomUUID } from 'node:crypto'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Snapshot } from './snapshot'

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>
type Connect = NonNullable<Adapter['connect']>
type Connected = {
  client: { execute: (sql: string) => Promise<unknown>; close: () => void }
  drizzle: unknown
}

/**
 * A second connection to the same file, with a transaction that only reads: in WAL mode it sees what was committed when
 * it began, and neither it nor a writer waits for the other. On the connection of the writes it would hold them all up.
 * @param connect the adapter's own, without what this project puts around it
 */
export function snapshotOf(adapter: Adapter, connect: Connect): Snapshot {
  const sessions = adapter.sessions as Record<string, unknown>
  return async (work) => {
    const { client, drizzle } = await connectAnew(adapter, connect)
    const id = randomUUID()
    sessions[id] = { db: drizzle }
    try {
      await client.execute('BEGIN DEFERRED')
      return await work({ transactionID: id })
    } finally {
      delete sessions[id]
      // this ends the transaction, in which nothing was written
      client.close()
    }
  }
}

/** The adapter as it is, tables and all, but with a client of its own. */
async function connectAnew(adapter: Adapter, connect: Connect): Promise<Connected> {
  const own = Object.create(adapter) as Adapter
  Object.assign(own, { client: undefined, push: false, prodMigrations: undefined })
  await connect.call(own, { hotReload: true })
  return own as unknown as Connected
}
