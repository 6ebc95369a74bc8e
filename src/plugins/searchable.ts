import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { kindIn } from '../../collections/slugs'
import { foldWhere } from '../searching/foldWhere'
import { searchOf } from '../searching/searchOf'
import { textsIn } from '../searching/texts'
import { type TextsAt, textsAtOf } from '../searching/textsAt'
import { withHooks } from './withHooks'

type Row = Record<string, unknown>

/**
 * Keeps of each record what lists are searched by, and when the texts of each language were last changed; folds what is
 * searched. Goes behind the hooks that choose addresses: they are searched too.
 */
export const searchable = (collection: CollectionConfig): CollectionConfig => ({
  ...withHooks(collection, { beforeOperation: [foldAsked], beforeChange: [keepTexts] }),
  // by name, "Épicerie" beside "Epicerie": databases put accents behind z
  defaultSort: collection.defaultSort === 'name' ? 'search' : collection.defaultSort,
  admin: { ...collection.admin, listSearchableFields: ['search'] },
})

const foldAsked: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const asking = args as { where?: Parameters<typeof foldWhere>[0] }
  if (!asking.where) return args
  // the field of a relationship asks for titles, by REST; what a list is filtered by is taken at its word
  const title = req.payloadAPI === 'REST' ? collection.admin?.useAsTitle : undefined
  return { ...args, where: foldWhere(asking.where, title) }
}

const keepTexts: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const stored = originalDoc?.id ? await everyLanguage(collection.slug, originalDoc.id, req) : {}
  return { ...data, ...kept({ collection, stored, data, req }) }
}

type Saving = {
  collection: SanitizedCollectionConfig
  /** The record as it stood, in every language. */
  stored: Row
  /** What is being saved, in the language of `req`. */
  data: Row
  req: PayloadRequest
}

/** What is kept of a record that is being saved. */
function kept({ collection, stored, data, req }: Saving): { search: string; textsAt?: TextsAt } {
  const { localization } = req.payload.config
  const name = ofAllLanguages(stored.name, data.name, req.locale)
  const search = searchOf(kindIn(collection), { ...stored, ...defined(data), name })
  if (!localization) return { search }
  const { defaultLocale, localeCodes } = localization
  const isEvery = req.locale === 'all'
  const saved = isEvery ? localeCodes : [req.locale ?? defaultLocale]
  const fields = collection.flattenedFields
  const textsOf = (row: Row) =>
    Object.fromEntries(localeCodes.map((locale) => [locale, textsIn(fields, row, locale)]))
  const was = textsOf(stored)
  const is = isEvery
    ? textsOf({ ...stored, ...defined(data) })
    : { ...was, [saved[0]]: textsIn(fields, data) }
  const now = new Date().toISOString()
  const before = stored.textsAt as Partial<TextsAt> | undefined
  return { search, textsAt: textsAtOf({ before, was, is, defaultLocale, saved, now }) }
}

const defined = (data: Row): Row =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))

/** A localised name in all its languages, the one that is being saved among them. */
function ofAllLanguages(stored: unknown, name: unknown, locale: string | null | undefined) {
  const isLocalised = stored !== null && typeof stored === 'object'
  return isLocalised && typeof name === 'string'
    ? { ...stored, [locale ?? '']: name }
    : (name ?? stored)
}

// below Payload's operations: one of another language would change that of the request for all that follows
async function everyLanguage(
  collection: string,
  id: number | string,
  { payload, transactionID }: PayloadRequest,
): Promise<Row> {
  const { docs } = await payload.db.queryDrafts<Row & { id: string }>({
    collection: collection as 'shops',
    where: { parent: { equals: id } },
    locale: 'all',
    limit: 1,
    pagination: false,
    req: { transactionID },
  })
  return docs[0] ?? {}
}
