import type { GLOBAL_SLUGS, Kind } from '../../../collections/slugs'
import type { TableTexts } from './tables'

/** What the admin says of one field, tab or group. */
export type FieldTexts = {
  label?: string
  description?: string
  placeholder?: string
  /** Of a choice, by the value that is saved: `{ open: 'Ouvert' }`. */
  options?: Record<string, string>
  /** What one row of a list is called, and several. */
  singular?: string
  plural?: string
}

/** What the admin calls a collection, and says of it in its list and menu. */
export type CollectionTexts = {
  singular?: string
  plural?: string
  description?: string
  group?: string
}

/** Texts of the host's in one language, each in the place of ours. */
export type LanguageTexts = TableTexts & {
  collections?: { [kind in Kind]?: CollectionTexts }
  /** By the field's name: `sequences.from` is one within another. A tab or group without a name goes by our English label. */
  fields?: { [kind in Kind | keyof typeof GLOBAL_SLUGS]?: Record<string, FieldTexts> }
}

/** Texts of the host's, in one or both of the languages that the suite's admin speaks. */
export type CostoTexts = { fr?: LanguageTexts; en?: LanguageTexts }

export const LANGUAGES = ['fr', 'en'] as const

/** What is said of tables: what is said of fields and collections is told by the configuration itself. */
export const tablesOf = (said: LanguageTexts = {}): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(said).filter(([name]) => name !== 'fields' && name !== 'collections'),
  )
