import { createHmac, randomBytes } from 'node:crypto'

type Limits = {
  /** Requests of one client under way at a time. */
  atOnce: number
  /** Requests a client may make in a row; one comes back every `everyMs` milliseconds. */
  burst: number
  everyMs: number
  /** Clients remembered; the one longest away is forgotten for another. */
  clients: number
  now?: () => number
}

type Client = { left: number; at: number; underWay: number }

/** `leave`: the request is over; one that was `harmless` is not counted. */
export type Admission = { leave: (harmless?: boolean) => void } | { retryAfterSeconds: number }

/**
 * How often each client may ask: a token bucket, and a bound on what it has under way. A client is known by a keyed
 * hash of its address, whose key ends with the process: nobody can be found again in it.
 */
export function createAllowance({ atOnce, burst, everyMs, clients, now = Date.now }: Limits) {
  const key = randomBytes(32)
  const known = new Map<string, Client>()

  function clientAt(address: string): Client {
    const name = createHmac('sha256', key).update(networkOf(address)).digest('base64')
    const client = known.get(name) ?? { left: burst, at: now(), underWay: 0 }
    // last in the map: the first one is the one longest away
    known.delete(name)
    known.set(name, client)
    if (known.size > clients) known.delete(known.keys().next().value ?? '')
    client.left = Math.min(burst, client.left + (now() - client.at) / everyMs)
    client.at = now()
    return client
  }

  return {
    /** Lets a request of the client at `address` in, until `leave` is called; or says when to come back. */
    enter(address: string): Admission {
      const client = clientAt(address)
      if (client.left < 1)
        return { retryAfterSeconds: Math.ceil(((1 - client.left) * everyMs) / 1000) }
      if (client.underWay >= atOnce) return { retryAfterSeconds: 1 }
      client.left--
      client.underWay++
      return {
        leave: (harmless = false) => {
          client.underWay--
          if (harmless) client.left = Math.min(burst, client.left + 1)
        },
      }
    },
  }
}

/** Who has one IPv6 address has the 2⁶⁴ beside it. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace('::ffff:', '')
  return address.split('::')[0].split(':').slice(0, 4).join(':')
}
