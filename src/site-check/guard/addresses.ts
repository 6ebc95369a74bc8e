import ipaddr from 'ipaddr.js'

/** What the registries hand out to the internet: all other IPv6 is local, embedded IPv4, or nobody's. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/** Of it, reserved for documentation since 2024, which the library doesn't know. */
const DOCUMENTATION = ipaddr.parseCIDR('3fff::/20')

/**
 * Whether an IP address is one that anybody on the internet reaches. No private, loopback, link-local, shared (CGNAT),
 * multicast or reserved one, and no IPv6 address that stands for an IPv4 one (mapped, NAT64, 6to4, Teredo): a gateway would
 * turn it into whatever is written in it.
 */
export function isPublicAddress(text: string): boolean {
  // decimal, octal and short forms are for `new URL` to make plain; here they are no address
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast') return false
  return address.kind() === 'ipv4' || (address.match(GLOBAL_IPV6) && !address.match(DOCUMENTATION))
}
