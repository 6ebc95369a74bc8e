import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { publishValues } from '../proposals/publish-values'
import { isSame } from '../proposals/same'
import { standingOf } from '../proposals/standing'
import { checked } from './checked'
import type { Kept, Values } from './kept'
import { inBoth, type Problem } from './problems'
import { requestIn } from './request'

/** What of the values differs from language to language. */
export const textsOf = (config: SanitizedCollectionConfig, values: Values): Values =>
  Object.fromEntries(
    config.flattenedFields
      .filter((field) => Object.hasOwn(values, field.name) && hasLanguages(field))
      .map(({ name }) => [name, values[name]]),
  )

const hasLanguages = (field: FlattenedField): boolean =>
  Boolean('localized' in field && field.localized) ||
  ('flattenedFields' in field && field.flattenedFields.some(hasLanguages))

type Asked = { kept: Kept; record: string; locale: string; texts: Values }

/** Writes the texts of another language into our record. @returns what is wrong with them: none of them is written then */
export async function inNewLanguage(
  asker: PayloadRequest,
  { kept, record, locale, texts }: Asked,
): Promise<Problem[]> {
  const req = await requestIn(asker, locale)
  const standing = await standingOf(req, kept.kind, record)
  if (!standing || !Object.keys(texts).length) return []
  const { config, seen } = standing
  const rows = Object.entries(texts).map(([name, value]) => [name, inRows(value, seen[name])])
  const looked = { req, config, seen, values: Object.fromEntries(rows) }
  const { values, found } = await checked(looked)
  if (found.length) return inBoth(req, async () => (await checked(looked)).found)
  const changed = Object.entries(values).filter(([name, value]) => !isSame(value, seen[name]))
  if (changed.length) await publishValues(req, standing, Object.fromEntries(changed))
  return []
}

/** Rows of a list are the same in each language: the texts are those of the rows that stand there already. */
function inRows(value: unknown, stored: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(stored)) return value
  return stored.map((row, index) => ({ ...Object(row), ...Object(value[index]) }))
}
