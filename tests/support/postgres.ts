import { startPostgres } from './postgres-server'

/** Vitest global setup: gives the tests a PostgreSQL as `process.env.TEST_POSTGRES_URL`, the variable's own value if set. */
export default async function setup() {
  if (process.env.TEST_POSTGRES_URL) return
  const { url, stop } = await startPostgres()
  process.env.TEST_POSTGRES_URL = url
  return stop
}
