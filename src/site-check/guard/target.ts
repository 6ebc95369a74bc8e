import { isIP } from 'node:net'
import { isPublicAddress } from './addresses'

/** Why an address is not asked for. */
export type Refusal = 'address' | 'scheme' | 'credentials' | 'port' | 'private'

/**
 * What may be looked at besides public addresses, for tests and for a site on the same machine: `host:port` as in a page's
 * address, "127.0.0.1:3001". Nothing unless an operator says so.
 */
export type Also = readonly string[]

const PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' }

/** What is asked of one URL before any name is resolved. */
export function refusalOf(url: URL, also: Also): Refusal | undefined {
  if (!(url.protocol in PORTS)) return 'scheme'
  if (url.username || url.password) return 'credentials'
  if (isAlso(url, also)) return undefined
  if (url.port && url.port !== PORTS[url.protocol]) return 'port'
  const host = bare(url.hostname)
  if (isIP(host)) return isPublicAddress(host) ? undefined : 'private'
  // a name without a dot is one of the local network's
  return host.includes('.') && !/\.(localhost|local|internal|lan|home\.arpa)\.?$/i.test(`.${host}`)
    ? undefined
    : 'private'
}

export const isAlso = (url: URL, also: Also): boolean =>
  also.includes(`${url.hostname}:${url.port || PORTS[url.protocol]}`)

/** IPv6 without its brackets. */
export const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1')
