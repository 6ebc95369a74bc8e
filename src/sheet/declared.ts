import { CHANNELS, type Channel } from '../../collections/choices'
import type { Account } from './account'
import { type Reader, standsFor } from './few'
import { type Period, weeksOf } from './weeks'

/** What channels without a script have shown: told by whoever sent or printed it, so never added to what is measured. */
export type Declared = { given: ChannelSums[]; received: ChannelSums[] }

export type ChannelSums = {
  channel: Channel
  placements: number
  /** Copies or recipients, for each partner shown; null while nobody has filled in how many. */
  copies: number | null
  /** Links followed. Mail scanners follow them too: it earns nothing. */
  followed: number
}

/** Only channels in which something came out or was followed. */
export function declaredOf(
  account: Account,
  slug: string,
  { from, until }: Period,
  reader: Reader,
): Declared {
  const inTime = ({ day }: { day?: string }) => day !== undefined && day >= from && day <= until
  const placements = account.placements.filter(inTime)
  const visits = weeksOf({ from, until }).map((week) => visitsOf(account, slug, week))
  const sums = (side: 'given' | 'received'): ChannelSums[] =>
    CHANNELS.flatMap(({ value }) => {
      const channel = value as Channel
      const ones = placements.filter(
        (placement) =>
          placement.channel === channel &&
          (side === 'given' ? placement.host === slug : placement.items.includes(slug)),
      )
      const followed = visits.reduce(
        (sum, ofWeek) => sum + standsFor(ofWeek[side][channel] ?? 0, reader),
        0,
      )
      const known = ones.flatMap(({ copies, items }) =>
        copies === undefined ? [] : [side === 'given' ? copies * items.length : copies],
      )
      const copies = known.length ? known.reduce((sum, one) => sum + one, 0) : null
      return ones.length || followed ? [{ channel, placements: ones.length, copies, followed }] : []
    })
  return { given: sums('given'), received: sums('received') }
}

function visitsOf({ days }: Account, slug: string, { from, until }: Period) {
  const visits: Record<keyof Declared, Record<string, number>> = { given: {}, received: {} }
  for (const [day, hosts] of Object.entries(days)) {
    if (day < from || day > until) continue
    for (const [host, { visits: channels }] of Object.entries(hosts))
      for (const [channel, items] of Object.entries(channels))
        for (const [item, count] of Object.entries(items)) {
          const side =
            host === slug ? 'given' : item === `partners/${slug}` ? 'received' : undefined
          if (side) visits[side][channel] = (visits[side][channel] ?? 0) + count
        }
  }
  return visits
}
