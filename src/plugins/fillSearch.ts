import type { Config, Payload, SanitizedCollectionConfig } from 'payload'
import { ADDRESSED, hasKind, kindIn, slugsOf } from '../../collections/slugs'
import { searchOf } from '../searching/searchOf'
import { textsIn } from '../searching/texts'
import { textsAtOf } from '../searching/textsAt'
import { type Row, rewriteRows } from './rewriteRows'

/** Makes up, at each start, what rows are searched by that have been written below Payload's hooks, or before there was such a thing. */
export const fillsSearch = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    for (const kind of ADDRESSED)
      if (hasKind(payload, kind))
        await fill(payload, payload.collections[slugsOf(payload)[kind]].config)
  },
})

async function fill(payload: Payload, collection: SanitizedCollectionConfig) {
  const began = performance.now()
  const { rows, versions } = await rewriteRows(payload, collection, {
    which: (above) => ({ [`${above}search`]: { exists: false } }),
    values: (row) => madeUp(payload, collection, row),
  })
  const milliseconds = Math.round(performance.now() - began)
  if (rows + versions)
    payload.logger.info(
      `${collection.slug}: made up what ${rows} records and ${versions} drafts are searched by (${milliseconds} ms)`,
    )
}

function madeUp({ config }: Payload, collection: SanitizedCollectionConfig, row: Row) {
  const search = searchOf(kindIn(collection), row)
  if (!config.localization) return { search }
  const { defaultLocale, localeCodes } = config.localization
  const is = Object.fromEntries(
    localeCodes.map((locale) => [locale, textsIn(collection.flattenedFields, row, locale)]),
  )
  // nobody knows any more when each was changed: all when the record was
  const now = row.updatedAt ?? new Date().toISOString()
  return { search, textsAt: textsAtOf({ was: {}, is, defaultLocale, saved: localeCodes, now }) }
}
