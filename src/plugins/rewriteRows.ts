import type { Payload, SanitizedCollectionConfig, Where } from 'payload'
import { changeVersion } from '../database/change-version'
import { inTransaction } from '../database/in-transaction'

/** So many rows are written in one transaction: editors who save meanwhile wait for no more than that. */
const AT_ONCE = 200

type Id = number | string

/** A record as it is kept, every language at once. */
export type Row = { id: Id; updatedAt?: string } & Record<string, unknown>

type Rewriting = {
  /** Which rows; names of fields stand below `above`. Rows that are written must not be among them any more. */
  which: (above: string) => Where
  /** Plain fields, of no language, as they are to stand in the row. */
  values: (row: Row) => Record<string, unknown>
}

/**
 * Writes values into rows, and into the newest version of each, below Payload's hooks: nothing else of them changes, nor when
 * they were saved. @returns how many of each @throws Error when what was written is not kept
 */
export async function rewriteRows(
  payload: Payload,
  collection: SanitizedCollectionConfig,
  rewriting: Rewriting,
): Promise<{ rows: number; versions: number }> {
  return {
    rows: await until(() => someRows(payload, collection, rewriting)),
    versions: await until(() => someVersions(payload, collection, rewriting)),
  }
}

/** Does again what tells which rows it has done, until none is left. @throws Error when the same row comes again */
async function until(some: () => Promise<Id[]>): Promise<number> {
  const done = new Set<Id>()
  for (let ids = await some(); ids.length; ids = await some()) {
    if (done.has(ids[0])) throw new Error(`what was written into ${ids[0]} is not kept`)
    for (const id of ids) done.add(id)
  }
  return done.size
}

const someRows = (
  payload: Payload,
  { slug }: SanitizedCollectionConfig,
  { which, values }: Rewriting,
) =>
  inTransaction(payload, async (req) => {
    const { docs } = await payload.db.find<Row>({
      ...{ collection: slug, where: which(''), locale: 'all', req },
      ...{ limit: AT_ONCE, pagination: false },
    })
    for (const row of docs)
      await payload.db.updateOne({
        ...{ collection: slug, id: row.id, returning: false, req },
        data: { ...values(row), updatedAt: row.updatedAt },
      })
    return docs.map(({ id }) => id)
  })

/** The newest version of each record is what lists show. */
const someVersions = (
  payload: Payload,
  { slug }: SanitizedCollectionConfig,
  { which, values }: Rewriting,
) =>
  inTransaction(payload, async (req) => {
    const { docs } = await payload.db.findVersions<Row>({
      collection: slug,
      where: { and: [{ latest: { equals: true } }, which('version.')] },
      ...{ locale: 'all', limit: AT_ONCE, pagination: false, req },
    })
    for (const { id, version } of docs)
      await changeVersion({
        ...{ db: payload.db, req, collection: slug, id, version },
        values: values(version),
      })
    return docs.map(({ id }) => id)
  })
