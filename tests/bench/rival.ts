import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { start } from '../support/databases'
import { fillCity } from '../support/fillCity'

/**
 * Payload reading the same records from SQLite, with as little around it as can be: its local API behind Node's server,
 * without Next, without a session to look up, without rules of access, uncompressed. Its REST can only be slower.
 */
export async function startRival(shops: number) {
  const { payload, stop } = await start('sqlite')
  await fillCity(payload, shops)
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://rival')
    const slug = pathname.split('/')[3]
    payload
      .find({
        collection: 'shops',
        where: slug ? { slug: { equals: slug } } : {},
        limit: Number(searchParams.get('limit') ?? 1),
        depth: slug ? 1 : 0,
        locale: 'fr',
      })
      .then(
        (found) => {
          response.writeHead(200, { 'Content-Type': 'application/json' })
          response.end(JSON.stringify(found))
        },
        (error: unknown) => {
          response.writeHead(500)
          response.end(String(error))
        },
      )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await stop()
    },
  }
}
