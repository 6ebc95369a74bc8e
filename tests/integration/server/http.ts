import { once } from 'node:events'
import { type IncomingHttpHeaders, type RequestListener, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A listener on a free port of this machine. */
export async function listen(listener: RequestListener) {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(done))
    },
  }
}

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }

/** Sends the request target as it stands: fetch would tidy "/../" and "%2e" away. */
export function ask(
  port: number,
  target: string,
  {
    method = 'GET',
    headers = {} as Record<string, string>,
    body = undefined as string | undefined,
  } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: target, method, headers },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          const body = Buffer.concat(parts)
          const { statusCode = 0, headers } = response
          resolve({ status: statusCode, headers, body, text: body.toString() })
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}
