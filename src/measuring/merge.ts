import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { rowsWith } from '../publish/read/rows'
import { isDay, oldestDay, SETTLED, shiftDays } from './days'
import { type Row, withoutMerged } from './rows'
import { addDays as addSums, type Days } from './sums'

/**
 * Merges the rows of each past day into one, and days past their retention into months. Each merged row names those it
 * stands for, which count no longer from that moment on and are removed afterwards: killed in between, nothing counts
 * twice and nothing is lost.
 * @param today ISO day
 */
export async function mergeRows(payload: Payload, today: string): Promise<void> {
  const settled = shiftDays(today, -SETTLED)
  const oldest = oldestDay(today)
  // without their sums, which are all of two years: few of them have anything to be merged
  const { docs } = await payload.db.find<Head>({
    collection: slugsOf(payload).exposures,
    where: { until: { less_than: settled } },
    ...{ limit: 0, pagination: false, sort: 'segment' },
    select: { segment: true, from: true, until: true, merged: true },
  })
  const counting = withoutMerged(docs)
  await remove(
    payload,
    docs.filter((row) => !counting.includes(row)),
  )
  for (const [name, heads] of groupsOf(counting, oldest)) {
    if (heads.length < 2 && !mayBeDue(heads[0], oldest)) continue
    const rows = await withSums(payload, heads)
    if (rows.length > 1 || isDue(rows[0], oldest)) await merge(payload, name, rows, oldest)
  }
}

type Head = Omit<Row, 'days'>

async function withSums(payload: Payload, heads: Head[]): Promise<Row[]> {
  const names = heads.map(({ segment }) => segment)
  const rows = await rowsWith(payload, slugsOf(payload).exposures, {}, 'segment', names)
  // the version last heard of is that of the last one
  return (rows as Row[]).sort((a, b) => (a.segment < b.segment ? -1 : 1))
}

/** "day 2026-11-25" or "month 2024-10" to the rows that belong to it. */
function groupsOf(rows: Head[], oldest: string): Map<string, Head[]> {
  const groups = new Map<string, Head[]>()
  for (const row of rows) {
    const name = row.until < oldest ? `month ${row.until.slice(0, 7)}` : `day ${row.until}`
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return groups
}

/** A row of which the first or the last is a day, and not a month, and too old for one. */
const mayBeDue = ({ from, until }: Head, oldest: string) =>
  from < oldest && (isDay(from) || isDay(until))

/** A row that still has days of which only the month may be kept. */
const isDue = ({ days }: Row, oldest: string) =>
  Object.keys(days).some((day) => isDay(day) && day < oldest)

async function merge(payload: Payload, name: string, rows: Row[], oldest: string) {
  const days: Days = {}
  for (const row of rows) addSums(days, row.days, (day) => (day < oldest ? day.slice(0, 7) : day))
  const known = Object.keys(days).sort()
  const merged = rows.flatMap((row) => [row.segment, ...(row.merged ?? [])])
  const mark = createHash('sha256').update(merged.join(' ')).digest('hex').slice(0, 12)
  await payload.db.create({
    collection: slugsOf(payload).exposures,
    data: { segment: `${name} ${mark}`, from: known[0], until: known.at(-1), merged, days },
  })
  await remove(payload, rows)
}

async function remove(payload: Payload, rows: Head[]) {
  for (const { id } of rows)
    await payload.db.deleteOne({
      collection: slugsOf(payload).exposures,
      where: { id: { equals: id } },
    })
}
