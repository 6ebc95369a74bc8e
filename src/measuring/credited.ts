import { own } from '../publish/own'
import { isDay } from './days'
import type { Cut, Epoch, HostDay } from './epoch'
import type { HostSums } from './sums'

/** Times its usual day that a host is credited at most: a campaign passes, a script that reloads does not. */
const MULTIPLE = 5

/** Days that are looked back upon for what is usual; for as many a host is new. */
export const WINDOW = 28

/** Exposures that count in any case: ten views of four cards. */
const FLOOR = 40

/** Of the city's ceiling: what counts of a host that is new. */
const NEW = 1 / 5

/** Of the city's ceiling: by how much a usual day may grow in as many days as `WINDOW`. */
const GROWTH = 1 / 1000

/** What is usual sinks by so much in a day at most: a host that comes back from its holidays is not cut. */
const SINKING = 0.02

/** What counts of a host's day at most, and why no more. */
export type Limit = { most: number; cut: Cut }

/** What counts of one host's day: exposures by item. Only kinds that share places are in it. */
export type Credited = {
  measured: number
  credited: number
  cut?: Cut
  partners: Record<string, number>
  shops: Record<string, number>
}

/** An editor has taken the day back. */
export const STRUCK: Limit = { most: 0, cut: 'struck' }

/**
 * What may count of a host's day: the city's ceiling, and five times what is usual there. Of a host that is new, a fifth
 * of the ceiling. What is usual follows the median slowly, by a fixed number a month, for a limit that is a multiple of
 * what was credited under it would else grow fivefold with every median it has filled.
 * @param known the host at the end of the day before; nothing when it was never seen
 */
export function limitOf(known: HostDay | undefined, ceiling: number): Limit {
  const most =
    known?.usual === undefined
      ? Math.round(ceiling * NEW)
      : Math.max(FLOOR, Math.floor(MULTIPLE * known.usual))
  return most < ceiling ? { most, cut: 'unusual' } : { most: ceiling, cut: 'ceiling' }
}

/**
 * What counts of what was measured on a host: exposures that the page itself or a key vouches for, never clicks, never
 * what a frame claims, never its own card. What is above the limit is cut from all items in proportion, in whole
 * exposures, so that what it has given is what they have received.
 */
export function credited(host: string, sums: Credits, limit: Limit) {
  const items = sharingItems(host, sums)
  const measured = items.reduce((sum, [, exposures]) => sum + exposures, 0)
  const isCut = measured > limit.most
  // of equals the first by name bears less of the cut, in whatever order they were counted
  if (isCut) items.sort(([a], [b]) => (a < b ? -1 : 1))
  const exposures = items.map(([, exposures]) => exposures)
  const counts = isCut ? shared(exposures, limit.most) : exposures
  const result: Credited = { measured, credited: 0, partners: {}, shops: {} }
  items.forEach(([item], index) => {
    if (!counts[index]) return
    const [kind, slug] = item.split('/') as ['partners' | 'shops', string]
    result[kind][slug] = counts[index]
    result.credited += counts[index]
  })
  if (limit.cut === 'struck' || isCut) result.cut = limit.cut
  return result
}

type Credits = Pick<HostSums, 'credit'>

const SHARING = /^(partners|shops)\//

/** Exposures of a host's day that are shared: of partners and shops, not of its own card. */
export const sharingItems = (host: string, { credit }: Credits): [string, number][] =>
  Object.entries(credit).flatMap(([item, [exposures]]) =>
    exposures && SHARING.test(item) && item !== `partners/${host}` ? [[item, exposures]] : [],
  )

/** What of one of them was booked, by what is written down of the host's day. Sheets ask for each day of two years. */
export function bookedOf(item: string, host: string, sums: Credits, day?: HostDay): number {
  if (!day?.credited) return 0
  const { measured, credited: most, cut = 'ceiling' } = day
  if (measured === most) return sums.credit[item]?.[0] ?? 0
  const [kind, slug] = item.split('/') as ['partners' | 'shops', string]
  return own(credited(host, sums, { most, cut })[kind], slug) ?? 0
}

/** `total` whole ones in proportion to `counts`: what is left over goes to the largest remainders, the first of equals. */
function shared(counts: number[], total: number): number[] {
  const sum = counts.reduce((all, one) => all + one, 0)
  const whole = counts.map((one) => Math.floor((one * total) / sum))
  const left = total - whole.reduce((all, one) => all + one, 0)
  const byRemainder = counts
    .map((one, index) => ({ index, remainder: (one * total) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) whole[index]++
  return whole
}

/**
 * What is known of a host at the end of a day. `before`: the days before, the last one last. A day that was struck, or on
 * which nothing was measured, says nothing of what is usual.
 */
export function hostDay(
  host: string,
  day: string,
  { measured, credited, cut }: Omit<Credited, 'partners' | 'shops'>,
  before: Epoch[],
  ceiling: number,
): HostDay {
  const known = own(before.at(-1)?.result.hosts, host)
  const isAlive = measured > 0 && cut !== 'struck'
  const since = known?.since ?? (isAlive ? day : undefined)
  const past = before
    .slice(1 - WINDOW)
    .flatMap(({ day, result }) => (isDay(day) ? (own(result.hosts, host) ?? []) : []))
  const alive = [...past, { measured, credited, cut }].filter(isSeen).map((one) => one.credited)
  const isNew = since === undefined || Date.parse(day) - Date.parse(since) < (WINDOW - 1) * DAY_MS
  const usual = isNew ? undefined : usualOf(alive, known?.usual, ceiling)
  return {
    ...{ measured, credited },
    ...(cut && { cut }),
    ...(since && { since }),
    ...(usual !== undefined && { usual }),
  }
}

const DAY_MS = 86_400_000

const isSeen = ({ measured, cut }: HostDay) => measured > 0 && cut !== 'struck'

function usualOf(alive: number[], before: number | undefined, ceiling: number): number {
  if (!alive.length) return before ?? 0
  const median = medianOf(alive)
  if (before === undefined) return median
  const grown = before + (ceiling * GROWTH) / WINDOW
  return rounded(Math.max(before * (1 - SINKING), Math.min(median, grown)))
}

function medianOf(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
