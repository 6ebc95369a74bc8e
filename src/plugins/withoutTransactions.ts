import type { Payload } from 'payload'

/** Payload goes on without transactions where MongoDB knows none, and says nothing; known once it is connected. */
export async function sayWithoutTransactions({ db, logger }: Payload): Promise<void> {
  if (db.name !== 'mongoose') return
  const id = await db.beginTransaction()
  if (id) return db.rollbackTransaction(id)
  logger.warn(
    'costo: MongoDB has no transactions here, so a request that dies half-way may have saved a change that nobody publishes. Start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0 to the address in mongooseAdapter({ url }).',
  )
}
