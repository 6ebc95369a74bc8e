import type { Payload, PayloadRequest, Where } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { isDay } from './days'
import type { Epoch } from './epoch'
import { itemsOf, namesOf, renamedEpoch } from './names'

/** An epoch as it lies in the database. */
export type StoredEpoch = Epoch & { id: string | number }

/** Days between two ISO days, both included, in their order, under today's names. */
export async function epochsBetween(
  payload: Payload,
  from: string,
  until: string,
): Promise<StoredEpoch[]> {
  const rows = await find(payload, { day: { greater_than_equal: from, less_than_equal: until } })
  return inTodaysNames(
    payload,
    rows.filter(({ day }) => isDay(day)),
  )
}

/** Months of which the days are kept no longer, in their order, under today's names. */
export async function monthlyEpochs(payload: Payload, before: string): Promise<StoredEpoch[]> {
  const rows = await find(payload, { day: { less_than_equal: before } })
  return inTodaysNames(
    payload,
    rows.filter(({ day }) => !isDay(day)),
  )
}

/** The last row, under today's names; nothing before the first day is over. */
export async function lastEpoch(payload: Payload): Promise<StoredEpoch | undefined> {
  return (await inTodaysNames(payload, await find(payload, {}, 1, '-day')))[0]
}

/** The row before an ISO day, a month where that day is the first one kept. */
export async function epochBefore(payload: Payload, day: string): Promise<StoredEpoch | undefined> {
  const rows = await find(payload, { day: { less_than: day } }, 1, '-day')
  return (await inTodaysNames(payload, rows))[0]
}

/** Keeps an epoch, in the place of the row that has this id. */
export async function writeEpoch(
  payload: Payload,
  { day, facts, result }: Epoch,
  id: string | number | undefined,
  req?: PayloadRequest,
): Promise<void> {
  const data = { day, facts, result }
  const collection = slugsOf(payload).epochs
  if (id === undefined) await payload.db.create({ collection, data, req })
  else await payload.db.updateOne({ collection, id, data, req })
}

async function find(
  payload: Payload,
  where: Where,
  limit = 0,
  sort = 'day',
): Promise<StoredEpoch[]> {
  const { docs } = await payload.db.find<StoredEpoch>({
    collection: slugsOf(payload).epochs,
    ...{ where, limit, sort, pagination: false },
  })
  return docs
}

async function inTodaysNames(payload: Payload, rows: StoredEpoch[]): Promise<StoredEpoch[]> {
  const items = new Set<string>()
  for (const row of rows) for (const item of itemsOf(row)) items.add(item)
  const nameOf = await namesOf(payload, items)
  return rows.map((row) => ({ ...renamedEpoch(row, nameOf), id: row.id }))
}
