import type { Payload } from 'payload'
import { type Declared, sumsOf } from '../channels/declared'
import type { Epoch } from '../measuring/epoch'
import { epochsBetween, monthlyEpochs } from '../measuring/epoch-rows'
import { own } from '../publish/own'

/**
 * Exposures of one month, as they count in the account of given and received. `days`: so many are made up, where that is
 * not the whole month.
 */
export type MonthExposures = { month: string; given: number; received: number; days?: number }

/** Days whose account is made up, as far as months need them. */
export type MadeUp = Pick<Epoch, 'day' | 'result'>

/** Days and months made up between two ISO days, in their order, under today's names. */
export async function madeUpBetween(
  payload: Payload,
  { from, until }: { from: string; until: string },
): Promise<MadeUp[]> {
  const start = `${from.slice(0, 7)}-01`
  // a month ("2024-10") stands for its days once they are past their retention
  const months = (await monthlyEpochs(payload, until)).filter(({ day }) => `${day}-01` >= start)
  return [...months, ...(await epochsBetween(payload, start, until))]
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
  const counts = new Map<string, number>()
  for (const { day, result } of madeUp) {
    const one = slug === undefined ? undefined : own(result.partners, slug)
    const standings = slug === undefined ? Object.values(result.partners) : one ? [one] : []
    if (!standings.length) continue
    const month = day.slice(0, 7)
    const sum = sums.get(month) ?? { month, given: 0, received: 0 }
    counts.set(month, (counts.get(month) ?? 0) + (day === month ? daysIn(month) : 1))
    for (const { given, received } of standings) {
      sum.given += given
      sum.received += received
    }
    sums.set(month, sum)
  }
  return monthsBetween(from, until).map((month) => {
    const sum = sums.get(month)
    const days = counts.get(month) ?? 0
    if (!sum) return { month, given: null, received: null }
    return days < daysIn(month) ? { ...sum, days } : sum
  })
}

const daysIn = (month: string): number => {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
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
