import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './addresses'

export type Address = { address: string; family: number }

/** All addresses of a name. The seam at which tests answer for the network. */
export type Resolve = (host: string) => Promise<Address[]>

export const resolveByDns: Resolve = (host) => lookup(host, { all: true, verbatim: true })

/** A name leads to where nobody outside may look. */
export class PrivateAddress extends Error {}

/**
 * Addresses of a name for one connection: all of them are checked, and what is connected to is what was checked, so that a
 * name which answers otherwise the next time (rebinding) gains nothing. Given to `http.request` as its `lookup`.
 * @param isAllowed for a name that an operator has named, whatever it leads to
 */
export function checkedLookup(resolve: Resolve, isAllowed: boolean): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (found) => {
        const wrong = isAllowed ? undefined : found.find(({ address }) => !isPublicAddress(address))
        if (wrong) return done(new PrivateAddress(host), '', 4)
        if (!found.length) return done(noSuchName(host), '', 4)
        if (options.all) done(null, found)
        else done(null, found[0].address, found[0].family)
      },
      (error: NodeJS.ErrnoException) => done(error, '', 4),
    )
  }
}

const noSuchName = (host: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' })
