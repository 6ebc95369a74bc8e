import type { Config, Payload, SanitizedCollectionConfig, Where } from 'payload'
import { ADDRESSED } from '../../collections/slugs'
import { changeVersion } from '../database/change-version'
import { inTransaction } from '../database/in-transaction'
import { searchOf } from '../searching/searchOf'
import { textsIn } from '../searching/texts'
import { textsAtOf } from '../searching/textsAt'

/** So many rows are made up in one transaction: editors who save meanwhile wait for no more than that. */
const AT_ONCE = 200

type Row = { id: number | string; updatedAt?: string } & Record<string, unknown>

/** Makes up, at each start, what rows are searched by that have been written below Payload's hooks, or before there was such a thing. */
export const fillsSearch = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    for (const slug of ADDRESSED)
      if (payload.collections[slug]) await fill(payload, payload.collections[slug].config)
  },
})

async function fill(payload: Payload, collection: SanitizedCollectionConfig) {
  const began = performance.now()
  const rows = await until(() => fillRows(payload, collection))
  const versions = await until(() => fillVersions(payload, collection))
  const milliseconds = Math.round(performance.now() - began)
  if (rows + versions)
    payload.logger.info(
      `${collection.slug}: made up what ${rows} records and ${versions} drafts are searched by (${milliseconds} ms)`,
    )
}

type Id = number | string

/** Does again what tells which rows it has done, until none is left. @throws Error when the same row comes again */
async function until(some: () => Promise<Id[]>): Promise<number> {
  const done = new Set<Id>()
  for (let ids = await some(); ids.length; ids = await some()) {
    if (done.has(ids[0])) throw new Error(`what ${ids[0]} is searched by is not kept`)
    for (const id of ids) done.add(id)
  }
  return done.size
}

const missing = (above = ''): Where => ({ [`${above}search`]: { exists: false } })

const fillRows = (payload: Payload, collection: SanitizedCollectionConfig) =>
  inTransaction(payload, async (req) => {
    const { docs } = await payload.db.find<Row>({
      collection: collection.slug,
      where: missing(),
      locale: 'all',
      limit: AT_ONCE,
      pagination: false,
      req,
    })
    for (const row of docs)
      await payload.db.updateOne({
        collection: collection.slug,
        id: row.id,
        data: { ...madeUp(payload, collection, row), updatedAt: row.updatedAt },
        returning: false,
        req,
      })
    return docs.map(({ id }) => id)
  })

/** The newest version of each record is what lists show. */
const fillVersions = (payload: Payload, collection: SanitizedCollectionConfig) =>
  inTransaction(payload, async (req) => {
    const { docs } = await payload.db.findVersions<Row>({
      collection: collection.slug,
      where: { and: [{ latest: { equals: true } }, missing('version.')] },
      locale: 'all',
      limit: AT_ONCE,
      pagination: false,
      req,
    })
    for (const { id, version } of docs)
      await changeVersion({
        ...{ db: payload.db, req, collection: collection.slug, id, version },
        values: madeUp(payload, collection, version),
      })
    return docs.map(({ id }) => id)
  })

function madeUp({ config }: Payload, collection: SanitizedCollectionConfig, row: Row) {
  const search = searchOf(collection.slug, row)
  if (!config.localization) return { search }
  const { defaultLocale, localeCodes } = config.localization
  const is = Object.fromEntries(
    localeCodes.map((locale) => [locale, textsIn(collection.flattenedFields, row, locale)]),
  )
  // nobody knows any more when each was changed: all when the record was
  const now = row.updatedAt ?? new Date().toISOString()
  return { search, textsAt: textsAtOf({ was: {}, is, defaultLocale, saved: localeCodes, now }) }
}
