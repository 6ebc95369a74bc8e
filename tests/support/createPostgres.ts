import pg from 'pg'

/**
 * Makes the database that this address names, on its server. It stays: Payload leaves its connections open, and the server that the
 * tests start goes with all it has.
 */
export async function createPostgres(url: string): Promise<void> {
  const server = new URL(url)
  const name = pg.escapeIdentifier(server.pathname.slice(1))
  server.pathname = '/postgres'
  const client = new pg.Client({ connectionString: server.href })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${name}`)
  } finally {
    await client.end()
  }
}
