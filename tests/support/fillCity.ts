import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Row } from '../../src/publish/read/values'
import { city, type CityOptions } from './city'

/** Referred ones first. */
const ORDER = [
  ...(['media', 'partners', 'shops', 'tours', 'videos'] as const),
  ...(['perimeters', 'recommendations', 'addresses'] as const),
]

/** Fields of rows that are tables of their own, each of whose rows has a key. */
const TABLES = ['sites', 'social', 'externalIds', 'closures', 'stops', 'captions', 'sequences']

/** In which order the rows of a collection are put in. */
export type Order = 'first to last' | 'last to first'

/**
 * Puts a city of `shops` shops into an empty database, in one transaction and below Payload's hooks, which would take
 * minutes: nothing is noted in the outbox.
 */
export async function fillCity(
  payload: Payload,
  shops: number,
  options?: CityOptions,
  order: Order = 'first to last',
) {
  const rows = city(shops, options)
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('this database gives no transaction')
  const req = { transactionID: id }
  for (const collection of ORDER)
    for (const row of order === 'first to last' ? rows[collection] : rows[collection].toReversed())
      await payload.db.create({
        ...{ collection, data: withKeys(row), customID: String(row.id), req, returning: false },
      })
  await payload.db.commitTransaction(id)
  return rows
}

const withKeys = (row: Row): Row => ({
  ...row,
  ...Object.fromEntries(
    TABLES.filter((name) => Array.isArray(row[name])).map((name) => [
      name,
      (row[name] as Row[]).map((one) => ({ id: randomUUID(), ...one })),
    ]),
  ),
})
