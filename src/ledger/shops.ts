import { bookedOf } from '../measuring/credited'
import { own } from '../publish/own'
import type { Account } from '../sheet/account'
import type { Period } from '../sheet/weeks'

/** Why one recommended shop is shown as often as it is. Exposures. */
export type ShopShare = {
  slug: string
  received: number
  due: number
  debt: number
  /** Names of the partners on whose sites, the most first. */
  hosts: { name: string; exposures: number }[]
}

const SHOPS = 'shops/'

/** Of shops that were recommended or shown in a period, the most shown first. */
export function shopShares({ epochs, days, partners }: Account, period: Period): ShopShare[] {
  const names = new Map(partners.map(({ slug, name }) => [slug, name]))
  const shares = new Map<string, ShopShare & { by: Map<string, number> }>()
  for (const { day, result } of epochs) {
    if (day < period.from || day > period.until) continue
    for (const [slug, { received, due, debt }] of Object.entries(result.shops)) {
      const share = shares.get(slug) ?? {
        ...{ slug, received: 0, due: 0, debt },
        hosts: [],
        by: new Map<string, number>(),
      }
      shares.set(
        slug,
        Object.assign(share, { received: share.received + received, due: share.due + due, debt }),
      )
    }
    for (const [host, sums] of Object.entries(days[day] ?? {})) {
      for (const item of Object.keys(sums.credit)) {
        if (!item.startsWith(SHOPS)) continue
        const count = bookedOf(item, host, sums, own(result.hosts, host))
        const by = shares.get(item.slice(SHOPS.length))?.by
        if (count) by?.set(host, (by.get(host) ?? 0) + count)
      }
    }
  }
  return [...shares.values()]
    .map(({ by, ...share }) => ({
      ...share,
      hosts: [...by]
        .map(([host, exposures]) => ({ name: names.get(host) ?? host, exposures }))
        .sort((a, b) => b.exposures - a.exposures),
    }))
    .sort((a, b) => b.received - a.received || a.slug.localeCompare(b.slug))
}
