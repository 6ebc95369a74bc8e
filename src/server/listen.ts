import { once } from 'node:events'
import { type RequestListener, type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Listening = {
  port: number
  /** Lets requests under way finish for a moment, then ends. */
  close(): Promise<void>
}

const GRACE_MS = 2000

/**
 * One listener on several addresses of this machine at the same port; 0 takes a free one. An address the machine
 * does not have (no IPv6) is left out when another one works.
 * @throws the system's error: EADDRINUSE, EACCES…
 */
export async function listen(
  listener: RequestListener,
  port: number,
  hosts: string[],
): Promise<Listening> {
  const servers: Server[] = []
  let bound = port
  try {
    for (const host of hosts) {
      const server = await open(listener, bound, host).catch((error: unknown) => {
        if (servers.length && isAbsent(error)) return undefined
        throw error
      })
      if (!server) continue
      servers.push(server)
      bound = (server.address() as AddressInfo).port
    }
  } catch (error) {
    await Promise.all(servers.map(closeServer))
    throw error
  }
  return {
    port: bound,
    close: async () => void (await Promise.all(servers.map(closeServer))),
  }
}

async function open(listener: RequestListener, port: number, host: string) {
  const server = createServer(
    // long enough for a film to go up; the headers keep Node's own limit of a minute
    { requestTimeout: 30 * 60_000, keepAliveTimeout: 65_000 },
    listener,
  )
  server.listen(port, host)
  await once(server, 'listening')
  return server
}

const isAbsent = (error: unknown) =>
  ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((error as NodeJS.ErrnoException).code ?? '')

function closeServer(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  return new Promise((done) => {
    server.close(() => {
      clearTimeout(timer)
      done()
    })
    server.closeIdleConnections()
  })
}
