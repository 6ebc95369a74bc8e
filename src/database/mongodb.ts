import type { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { Migration, PayloadRequest } from 'payload'
import { migrateEverywhere } from './migrateEverywhere'
import { snapshotOf } from './mongodbSnapshot'
import { READS, WRITES } from './operations'
import type { WithSnapshot } from './snapshot'
import { takeTurns } from './takeTurns'
import { LONGEST_WAIT } from './turns'

type Mongodb = ReturnType<typeof mongooseAdapter>
type Adapter = ReturnType<Mongodb['init']>

/**
 * MongoDB with transactions, one after the other in this process: two editors who save the same record at once both
 * succeed, where MongoDB would refuse one of them with a WriteConflict. Between processes it still may.
 * @throws Error on connecting without a replica set, where Payload would go on without transactions and say nothing
 */
export const oneAtATime = (
  mongodb: Mongodb,
  migrations: Migration[],
  longestWait = LONGEST_WAIT,
): Mongodb =>
  ({
    ...mongodb,
    init: (args: Parameters<Mongodb['init']>[0]) => {
      const adapter: Adapter & WithSnapshot = mongodb.init(args)
      adapter.snapshot = snapshotOf(adapter)
      const connect = adapter.connect?.bind(adapter)
      takeTurns(adapter, longestWait)
      openAlone(adapter)
      const begin = adapter.beginTransaction
      adapter.connect = async (options) => {
        await connect?.(options)
        if (adapter.beginTransaction !== begin)
          throw new Error(
            'DATABASE_URL leads to a MongoDB without replica set, so a write that fails half-way could not be undone. Start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0 to DATABASE_URL.',
          )
      }
      migrateEverywhere(adapter, migrations)
      return adapter
    },
  }) as Mongodb

type Operation = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>
type Find = { findOne: (filter: object, options: object) => Promise<unknown> }
type Connected = {
  connection: { collections: Record<string, Find> }
  sessions: Record<string, object | undefined>
}

/**
 * The first command of a session opens its transaction on the server. Payload checks fields side by side: were the
 * first command one of several at once, another could arrive before it and find no transaction. So it goes alone, and
 * not before it is needed: what is written outside the transaction until then would conflict with it.
 */
function openAlone(adapter: Adapter) {
  const db = adapter as unknown as Connected
  const openings = new WeakMap<object, Promise<unknown>>()
  const open = (session: object) => {
    const [collection] = Object.values(db.connection.collections)
    return collection.findOne({}, { session, projection: { _id: 1 } })
  }
  for (const name of [...READS, ...WRITES]) {
    const run = (adapter[name] as Operation).bind(adapter)
    const afterOpening: Operation = async (args) => {
      const session = db.sessions[String(await args.req?.transactionID)]
      if (session) {
        if (!openings.has(session)) openings.set(session, open(session))
        await openings.get(session)
      }
      return run(args)
    }
    Object.assign(adapter, { [name]: afterOpening })
  }
}
