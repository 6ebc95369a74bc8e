import { bookedOf } from '../measuring/credited'
import { own } from '../publish/own'
import type { Account } from './account'
import { type Reader, standsFor } from './few'
import { type Period, weeksOf } from './weeks'

/** What one partner was shown on another's sites. */
export type HostShare = { slug: string; name: string; exposures: number; clicks: number }

/**
 * Partners on whose sites it was shown, the most first: what counts, as it was booked; to a partner the sums of what he may
 * know of each week.
 */
export function hostsOf(
  account: Account,
  slug: string,
  period: Period,
  reader: Reader,
): HostShare[] {
  const shares = new Map<string, { exposures: number; clicks: number }>()
  for (const week of weeksOf(period))
    for (const [host, { exposures, clicks }] of ofOneWeek(account, slug, week)) {
      const before = shares.get(host) ?? { exposures: 0, clicks: 0 }
      shares.set(host, {
        exposures: before.exposures + standsFor(exposures, reader),
        clicks: before.clicks + standsFor(clicks, reader),
      })
    }
  const names = new Map(account.partners.map((partner) => [partner.slug, partner.name]))
  return [...shares]
    .map(([host, share]) => ({ slug: host, name: names.get(host) ?? host, ...share }))
    .sort((a, b) => b.exposures - a.exposures || a.name.localeCompare(b.name))
}

function ofOneWeek(account: Account, slug: string, { from, until }: Period) {
  const item = `partners/${slug}`
  const shares = new Map<string, { exposures: number; clicks: number }>()
  for (const { day, result } of account.epochs) {
    if (day < from || day > until || !own(result.partners, slug)) continue
    for (const [host, sums] of Object.entries(account.days[day] ?? {})) {
      const [, clicks] = sums.credit[item] ?? [0, 0]
      if (host === slug || !sums.credit[item]) continue
      const share = shares.get(host) ?? { exposures: 0, clicks: 0 }
      share.exposures += bookedOf(item, host, sums, own(result.hosts, host))
      share.clicks += clicks
      shares.set(host, share)
    }
  }
  return shares
}
