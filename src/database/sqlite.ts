import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, PayloadRequest } from 'payload'
import { migrateEverywhere } from './migrateEverywhere'
import { WRITES } from './operations'
import type { WithSnapshot } from './snapshot'
import { snapshotOf } from './sqliteSnapshot'
import { LONGEST_WAIT, turns } from './turns'

type Sqlite = ReturnType<typeof sqliteAdapter>
type Adapter = ReturnType<Sqlite['init']> & {
  initializing: Promise<void>
  client: { execute: (sql: string) => Promise<{ rows: { name?: unknown }[] }> }
  sessions: Record<string, { db: unknown; end: (sql: 'COMMIT' | 'ROLLBACK') => Promise<void> }>
  drizzle: unknown
}

/**
 * SQLite with transactions, one after the other on the one connection, so that a write that fails leaves nothing.
 * The driver's own transactions take the connection with them (its `busy_timeout` is lost and the next writer meets a
 * locked database), hence this queue of `BEGIN IMMEDIATE` … `COMMIT`. Three things follow. A write outside any
 * transaction gets one of its own, or it would fall into that of another request and vanish with it. A write that is
 * made without one in the middle of an operation that has one (Payload does so when a password is forgotten) joins it,
 * or both would wait for each other. A nested operation that doesn't pass on its `req` does wait so: it ends in an
 * error that says it.
 */
export function serialised(sqlite: Sqlite, migrations: Migration[], longestWait = LONGEST_WAIT) {
  return {
    ...sqlite,
    init: (args: Parameters<Sqlite['init']>[0]) => {
      const adapter = sqlite.init(args) as Adapter & WithSnapshot
      // rejected, with nothing, beside the error that connecting throws: unheard, it would end the process before anybody
      // could say why
      adapter.initializing.catch(() => undefined)
      if (adapter.connect) readAside(adapter, adapter.connect)
      const around = new AsyncLocalStorage<Ticket>()
      const begin = giveTransactions(adapter, longestWait, around)
      giveLooseWritesOne(adapter, begin, around)
      migrateEverywhere(adapter, migrations)
      indexTranslations(adapter)
      return adapter
    },
  } as Sqlite
}

/** Gives it a snapshot, on a connection that lives as long as the adapter. */
function readAside(adapter: Adapter & WithSnapshot, connect: NonNullable<Adapter['connect']>) {
  const { snapshot, close } = snapshotOf(adapter, connect)
  const destroy = adapter.destroy?.bind(adapter)
  adapter.snapshot = snapshot
  adapter.destroy = async () => {
    close()
    await destroy?.()
  }
}

/** The transaction that an asynchronous run of calls has asked for; its id is there once it has begun. */
type Ticket = { id?: string }

function giveTransactions(
  adapter: Adapter,
  longestWait: number,
  around: AsyncLocalStorage<Ticket>,
): () => Promise<string> {
  const turn = turns(longestWait)

  const begin = async () => {
    const leave = await turn()
    try {
      await adapter.client.execute('BEGIN IMMEDIATE')
    } catch (error) {
      leave()
      throw error
    }
    const id = randomUUID()
    adapter.sessions[id] = {
      db: adapter.drizzle,
      end: async (sql) => {
        delete adapter.sessions[id]
        try {
          await adapter.client.execute(sql)
        } catch (error) {
          if (sql === 'COMMIT') await adapter.client.execute('ROLLBACK').catch(() => undefined)
          // SQLite has already rolled back by itself after some errors
          if (sql === 'COMMIT' || !/no transaction is active/.test(String(error))) throw error
        } finally {
          leave()
        }
      },
    } as Adapter['sessions'][string]
    return id
  }
  adapter.beginTransaction = async () => {
    const ticket: Ticket = {}
    // before the first await, while the caller's run is still ours: later it would be seen in here only
    around.enterWith(ticket)
    return (ticket.id = await begin())
  }
  adapter.commitTransaction = async (id) => adapter.sessions[String(await id)]?.end('COMMIT')
  adapter.rollbackTransaction = async (id) => adapter.sessions[String(await id)]?.end('ROLLBACK')
  return begin
}

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

function giveLooseWritesOne(
  adapter: Adapter,
  begin: () => Promise<string>,
  around: AsyncLocalStorage<Ticket>,
) {
  const isOpen = (id: unknown) => Boolean(id) && String(id) in adapter.sessions
  for (const name of WRITES) {
    const write = (adapter[name] as Write).bind(adapter)
    const safe: Write = async (args) => {
      if (isOpen(await args.req?.transactionID)) return write(args)
      const within = (id: string) => write({ ...args, req: { ...args.req, transactionID: id } })
      const outer = around.getStore()?.id
      if (outer && isOpen(outer)) return within(outer)
      const id = await begin()
      try {
        const result = await within(id)
        await adapter.commitTransaction(id)
        return result
      } catch (error) {
        await adapter.rollbackTransaction(id)
        throw error
      }
    }
    Object.assign(adapter, { [name]: safe })
  }
}

/**
 * Translations are looked for by their record, but Payload's index on them begins with the language: without one of our
 * own each record read, and each one saved, means going through the whole table. Made here and not by a migration, so
 * that tables which a later migration adds, or makes anew, have theirs.
 */
function indexTranslations(adapter: Adapter) {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    const tables = await adapter.client.execute(
      `SELECT t.name FROM sqlite_master t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name LIKE '%\\_locales' ESCAPE '\\' AND c.name = '_parent_id'`,
    )
    for (const { name } of tables.rows)
      await adapter.client.execute(
        `CREATE INDEX IF NOT EXISTS "${String(name)}_of_record" ON "${String(name)}" ("_parent_id")`,
      )
  }
}
