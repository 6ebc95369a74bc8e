import type { Payload, PayloadRequest } from 'payload'
import { SLUGS } from '../../collections/slugs'
import { type Declared, sumsOf } from '../channels/declared'
import type { Epoch } from '../measuring/epoch'

/** Exposures of one month, as they count in the account of given and received. */
export type MonthExposures = { month: string; given: number; received: number }

/** Days whose account is made up, as far as months need them. */
export type MadeUp = Pick<Epoch, 'day' | 'result'>

/** Days and months made up between two ISO days, in their order. */
export async function madeUpBetween(
  payload: Payload,
  { from, until }: { from: string; until: string },
  req?: PayloadRequest,
): Promise<MadeUp[]> {
  const { docs } = await payload.db.find<MadeUp & { id: string }>({
    collection: SLUGS.epochs,
    where: {
      // a month ("2024-10") stands for its days once they are past their retention
      and: [{ day: { greater_than_equal: from.slice(0, 7) } }, { day: { less_than_equal: until } }],
    },
    select: { day: true, result: true },
    ...{ limit: 0, pagination: false, sort: 'day', req },
  })
  return docs
}

/**
 * Given and received by month, of one partner or of all together; null where nothing was made up in a month: before the
 * programme measured, or while it did not.
 * @param slug of the partner; all where absent
 */
export function monthsOf(
  madeUp: MadeUp[],
  { from, until }: { from: string; until: string },
  slug?: string,
): (MonthExposures | { month: string; given: null; received: null })[] {
  const sums = new Map<string, MonthExposures>()
  for (const { day, result } of madeUp) {
    const standings = slug
      ? [result.partners[slug]].filter(Boolean)
      : Object.values(result.partners)
    if (!standings.length) continue
    const month = day.slice(0, 7)
    const sum = sums.get(month) ?? { month, given: 0, received: 0 }
    for (const { given, received } of standings) {
      sum.given += given
      sum.received += received
    }
    sums.set(month, sum)
  }
  return monthsBetween(from, until).map(
    (month) => sums.get(month) ?? { month, given: null, received: null },
  )
}

/** Declared exposures by month: those of one partner as he was shown, or all. Months without any are absent. */
export function declaredByMonth(declared: Declared[], slug?: string): Map<string, number> {
  const months = new Map<string, number>()
  for (const [day, hosts] of Object.entries(sumsOf(declared)))
    for (const items of Object.values(hosts))
      for (const [item, exposures] of Object.entries(items)) {
        if (slug && item !== `partners/${slug}`) continue
        const month = day.slice(0, 7)
        months.set(month, (months.get(month) ?? 0) + exposures)
      }
  return months
}

export function monthsBetween(from: string, until: string): string[] {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = next(month))
    months.push(month)
  return months
}

function next(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
