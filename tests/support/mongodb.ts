import { MongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server-core'

/**
 * Vitest global setup: gives the tests a MongoDB as `process.env.TEST_MONGODB_URL` (no database name in it).
 * The variable's own value if set, else a replica set of one real mongod, downloaded once; without either the tests
 * on MongoDB are skipped and one line says why.
 */
export default async function setup() {
  if (process.env.TEST_MONGODB_URL) return

  try {
    await MongoBinary.getPath()
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ')
    console.warn(
      `Tests on MongoDB skipped: TEST_MONGODB_URL is not set and no mongod could be had. ${reason}`,
    )
    return
  }
  const server = await MongoMemoryReplSet.create({ replSet: { name: 'rs0', count: 1 } })
  process.env.TEST_MONGODB_URL = server.getUri()
  return () => server.stop()
}
