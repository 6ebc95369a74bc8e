import type { Payload, Where } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { itemsIn, namesOf, renamedDays } from './names'
import { addDays, type Days } from './sums'

/** A row of the account as it lies in the database. */
export type Row = {
  id: number | string
  segment: string
  from: string
  until: string
  merged?: string[] | null
  days: Days
}

/** Rows of which some day lies between two, both included. */
export async function rowsBetween(payload: Payload, from: string, until: string): Promise<Row[]> {
  const where: Where = {
    and: [{ from: { less_than_equal: until } }, { until: { greater_than_equal: from } }],
  }
  const { docs } = await payload.db.find<Row>({
    collection: slugsOf(payload).exposures,
    ...{ where, limit: 0, pagination: false, sort: 'segment' },
  })
  return withoutMerged(docs)
}

/** Those that count: what a merged row stands for may not be removed yet. */
export function withoutMerged<One extends Pick<Row, 'segment' | 'merged'>>(rows: One[]): One[] {
  const merged = new Set(rows.flatMap(({ merged }) => merged ?? []))
  return rows.filter(({ segment }) => !merged.has(segment))
}

/** Sums by day between two ISO days, both included; of records that were renamed since under today's names. */
export async function daysBetween(payload: Payload, from: string, until: string): Promise<Days> {
  const all: Days = {}
  for (const row of await rowsBetween(payload, from, until)) addDays(all, row.days)
  const days = Object.fromEntries(
    Object.entries(all).filter(([day]) => day >= from && day <= until),
  )
  return renamedDays(days, await namesOf(payload, itemsIn(days)))
}

/** Whether a segment of the journal is part of the account, as a row of its own or inside a merged one. */
export async function isBooked(payload: Payload, segment: string): Promise<boolean> {
  const own = await payload.db.count({
    collection: slugsOf(payload).exposures,
    where: { segment: { equals: segment } },
  })
  if (own.totalDocs) return true
  // merged rows of the days around the one on which it was begun, which its name says
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(segment) ?? []
  if (!day) return false
  const around = (days: number) =>
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + days))
      .toISOString()
      .slice(0, 10)
  const rows = await payload.db.find<Row>({
    collection: slugsOf(payload).exposures,
    where: {
      and: [
        { from: { less_than_equal: around(2) } },
        { until: { greater_than_equal: around(-2) } },
        { segment: { like: 'day ' } },
      ],
    },
    ...{ limit: 0, pagination: false },
  })
  return rows.docs.some(({ merged }) => merged?.includes(segment))
}
