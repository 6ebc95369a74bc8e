import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * A port whose next one is free too: the vitrine's and the demo partner's. For servers that listen long after it was found, for
 * it stays free where `freePort` gives one that any outgoing connection may take.
 */
export async function freePair(): Promise<number> {
  // below the range from which systems take the ports of outgoing connections
  for (let port = 21_000 + (process.pid % 1000) * 2; port < 32_000; port += 2)
    if ((await isFree(port)) && (await isFree(port + 1))) return port
  throw new Error('no two neighbouring ports are free')
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}
