import type { IncomingMessage } from 'node:http'
import { createAllowance } from '../gate/allowance'

/** A page with three widgets that is hidden and shown again sends a few in a row; a school behind one address many. */
const LIMITS = { atOnce: 200, burst: 300, everyMs: 200, clients: 50_000 }

const DAY_MS = 86_400_000

/**
 * How many beacons a client may send. The key by which its address is known lasts a day at most, and is nowhere written.
 * Behind a reverse proxy on this machine the client is whom the proxy names; elsewhere `X-Forwarded-For` is not believed.
 */
export function createDailyAllowance(now: () => Date, limits = LIMITS) {
  const dayOf = () => Math.floor(now().getTime() / DAY_MS)
  let day = dayOf()
  let allowance = createAllowance(limits)

  return {
    /** @param client its address, from `clientOf` */
    admits(client: string): boolean {
      const today = dayOf()
      if (today !== day) [day, allowance] = [today, createAllowance(limits)]
      const admission = allowance.enter(client)
      if ('retryAfterSeconds' in admission) return false
      admission.leave()
      return true
    },
  }
}

export type DailyAllowance = ReturnType<typeof createDailyAllowance>

/** Whom a request comes from, as far as can be believed. */
export function clientOf({ socket, headers }: IncomingMessage): string {
  const address = socket.remoteAddress ?? ''
  const isHere = address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1'
  const forwarded = nearest([headers['x-forwarded-for']].flat().join(','))
  return isHere && forwarded ? forwarded : address
}

/** Whom the nearest of several proxies names. */
export const nearest = (forwarded: string): string => forwarded.split(',').at(-1)?.trim() ?? ''
