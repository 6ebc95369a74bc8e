import { once } from 'node:events'
import { type RequestListener, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Listening = {
  port: number
  /** Takes no more, lets answers under way finish within GRACE_MS, then ends. */
  close(): Promise<void>
}

/** A film that is being sent gets this long: two seconds less than a container's or an init system's own patience. */
const GRACE_MS = 8000

/** Connections whose last answer has just ended are closed within this time. */
const SWEEP_MS = 50

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
  const last = setTimeout(() => server.closeAllConnections(), GRACE_MS)
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
  // what still arrives over an open connection is answered, and is its last
  server.prependListener('request', (_, response: ServerResponse) => {
    response.shouldKeepAlive = false
  })
  return new Promise((done) => {
    server.close(() => {
      clearTimeout(last)
      clearInterval(sweep)
      done()
    })
    server.closeIdleConnections()
  })
}
