import { randomUUID } from 'node:crypto'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Snapshot } from './snapshot'

type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>
type Connect = NonNullable<Adapter['connect']>
type Connection = {
  client: { execute: (sql: string) => Promise<unknown>; close: () => void }
  drizzle: unknown
}

/**
 * A second connection to the same file, with transactions that only read: in WAL mode each sees what was committed when
 * it began, and neither it nor a writer waits for the other. On the connection of the writes it would hold them all up.
 * It is opened by the first reading and kept for the others, one after the other: one that is closed goes on holding its
 * descriptors until all it has ever read is garbage. `close` ends it; a later reading opens it anew.
 * @param connect the adapter's own, without what this project puts around it
 */
export function snapshotOf(adapter: Adapter, connect: Connect) {
  const sessions = adapter.sessions as Record<string, unknown>
  let connection: Connection | undefined
  let last: Promise<unknown> = Promise.resolve()

  function close() {
    connection?.client.close()
    connection = undefined
  }

  const read: Snapshot = async (work) => {
    connection ??= await connectAnew(adapter, connect)
    const { client, drizzle } = connection
    const id = randomUUID()
    try {
      await client.execute('BEGIN DEFERRED')
      sessions[id] = { db: drizzle }
      const result = await work({ transactionID: id })
      // left open, it would hold back every checkpoint, and the log would grow without end
      await client.execute('ROLLBACK')
      return result
    } catch (error) {
      // whether the connection or the work was at fault: the next reading starts from a sound one
      await client.execute('ROLLBACK').catch(() => undefined)
      close()
      throw error
    } finally {
      delete sessions[id]
    }
  }

  const snapshot: Snapshot = (work) => {
    const mine = last.then(() => read(work))
    last = mine.catch(() => undefined)
    return mine
  }
  return { snapshot, close }
}

/** The adapter as it is, tables and all, but with a client of its own. */
async function connectAnew(adapter: Adapter, connect: Connect): Promise<Connection> {
  const own = Object.create(adapter) as Adapter
  Object.assign(own, {
    ...{ client: undefined, push: false, prodMigrations: undefined },
    // what waits for the adapter doesn't wait for this connection
    ...{ resolveInitializing: undefined, rejectInitializing: undefined },
  })
  const connection = own as unknown as Partial<Connection>
  try {
    await connect.call(own, { hotReload: true })
  } catch (error) {
    connection.client?.close()
    throw error
  }
  return connection as Connection
}
