import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { sharingItems } from './credited'
import { oldestDay, shiftDays } from './days'
import type { Epoch } from './epoch'
import { epochsBetween } from './epoch-rows'
import { daysBetween } from './rows'
import { daysOf, type Struck, struckIn } from './struck'
import type { Days } from './sums'

/**
 * The first day whose row is missing, or was made up from other sums or strikes than there are now: what was done by the
 * process before, which may have been killed anywhere, is compared with the account. Nothing when every row is right.
 */
export async function staleSince(
  payload: Payload,
  today: string,
  struck: Struck,
): Promise<string | undefined> {
  const first = await firstCounted(payload, oldestDay(today))
  if (!first) return undefined
  const until = shiftDays(today, -1)
  const epochs = await epochsBetween(payload, first, until)
  const made = new Set(epochs.map(({ day }) => day))
  let gap = first
  while (made.has(gap)) gap = shiftDays(gap, 1)
  const days = await daysBetween(payload, first, until)
  const unlike = epochs.find((epoch) => isOfOtherSums(epoch, days))?.day
  // what was struck before the first day that is kept changes nothing
  const inForce = new Set([...struck].filter((name) => made.has(name.slice(0, 10))))
  return [gap, ...(unlike ? [unlike] : []), ...daysOf(struckIn(epochs), inForce)].sort()[0]
}

function isOfOtherSums({ day, result }: Epoch, days: Days): boolean {
  const hosts = days[day] ?? {}
  const measured = (host: string) =>
    Object.hasOwn(hosts, host)
      ? sharingItems(host, hosts[host]).reduce((sum, [, exposures]) => sum + exposures, 0)
      : 0
  const known = Object.entries(result.hosts)
  return (
    known.some(([host, one]) => one.measured !== measured(host)) ||
    Object.keys(hosts).some((host) => measured(host) > 0 && !Object.hasOwn(result.hosts, host))
  )
}

/** The first ISO day of the account: on which something was counted, or is made up already. */
export async function firstCounted(payload: Payload, oldest: string): Promise<string | undefined> {
  const one = { limit: 1, pagination: false }
  const exposures = await payload.db.find<{ id: string; from: string }>({
    collection: slugsOf(payload).exposures,
    ...{ ...one, where: { from: { greater_than_equal: oldest } }, sort: 'from' },
  })
  const epochs = await payload.db.find<{ id: string; day: string }>({
    collection: slugsOf(payload).epochs,
    ...{ ...one, where: { day: { greater_than_equal: oldest } }, sort: 'day' },
  })
  const days = [exposures.docs[0]?.from, epochs.docs[0]?.day].filter((day) => day !== undefined)
  return days.sort()[0]
}
