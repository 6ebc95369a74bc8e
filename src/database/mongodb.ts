import type { mongooseAdapter } from '@payloadcms/db-mongodb'
import { LONGEST_WAIT, turns } from './turns'

type Mongodb = ReturnType<typeof mongooseAdapter>
type Adapter = ReturnType<Mongodb['init']>

/**
 * MongoDB with transactions, one after the other in this process: two editors who save the same record at once both
 * succeed, where MongoDB would refuse one of them with a WriteConflict. Between processes it still may.
 * @throws Error on connecting without a replica set, where Payload would go on without transactions and say nothing
 */
export const oneAtATime = (mongodb: Mongodb, longestWait = LONGEST_WAIT): Mongodb =>
  ({
    ...mongodb,
    init: (args: Parameters<Mongodb['init']>[0]) => {
      const adapter = mongodb.init(args)
      const connect = adapter.connect?.bind(adapter)
      takeTurns(adapter, longestWait)
      const begin = adapter.beginTransaction
      adapter.connect = async (options) => {
        await connect?.(options)
        if (adapter.beginTransaction !== begin)
          throw new Error(
            'DATABASE_URL leads to a MongoDB without replica set, so a write that fails half-way could not be undone. Start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0 to DATABASE_URL.',
          )
      }
      return adapter
    },
  }) as Mongodb

function takeTurns(adapter: Adapter, longestWait: number) {
  const turn = turns(longestWait)
  const leaving = new Map<string, () => void>()
  const [begin, commit, rollback] = [
    adapter.beginTransaction.bind(adapter),
    adapter.commitTransaction.bind(adapter),
    adapter.rollbackTransaction.bind(adapter),
  ]
  const end =
    (finish: typeof commit): typeof commit =>
    async (id) => {
      try {
        await finish(id)
      } finally {
        const key = String(await id)
        leaving.get(key)?.()
        leaving.delete(key)
      }
    }

  adapter.beginTransaction = async (options) => {
    const leave = await turn()
    try {
      const id = await begin(options)
      leaving.set(String(id), leave)
      // the first command opens the transaction: were it one of several at once, another could come before it
      if (id !== null) await openOnServer(adapter, String(id))
      return id
    } catch (error) {
      leave()
      throw error
    }
  }
  adapter.commitTransaction = end(commit)
  adapter.rollbackTransaction = end(rollback)
}

type Find = { findOne: (filter: object, options: object) => Promise<unknown> }
type Connected = {
  connection: { collections: Record<string, Find> }
  sessions: Record<string, unknown>
}

async function openOnServer(adapter: Adapter, id: string) {
  const { connection, sessions } = adapter as unknown as Connected
  const [collection] = Object.values(connection.collections)
  await collection?.findOne({}, { session: sessions[id], projection: { _id: 1 } })
}
