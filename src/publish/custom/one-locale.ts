import type { FlattenedField } from 'payload'
import { byLocale, type Row } from '../read/values'

type Languages = { locale: string; locales: string[] }

/**
 * A row as it is read in one language: texts that have no translation in the default one, the first of `locales`. A copy, down
 * to its groups, rows and blocks: whoever is given it may do with it what they like.
 */
export function inOneLocale(fields: FlattenedField[], row: Row, languages: Languages): Row {
  const read = { ...row }
  for (const field of fields)
    if (field.name in row) read[field.name] = valueOf(field, row, languages)
  return read
}

function valueOf(field: FlattenedField, row: Row, languages: Languages): unknown {
  const stored = row[field.name]
  const value = 'localized' in field && field.localized ? textOf(stored, languages) : stored
  const within = (inner: unknown, fields: FlattenedField[]) =>
    isRow(inner) ? inOneLocale(fields, inner, languages) : inner
  if (field.type === 'blocks')
    return list(value, (block) => {
      const kind = field.blocks.find(({ slug }) => isRow(block) && block.blockType === slug)
      return within(block, kind?.flattenedFields ?? [])
    })
  if (!('flattenedFields' in field)) return value
  return Array.isArray(value)
    ? list(value, (one) => within(one, field.flattenedFields))
    : within(value, field.flattenedFields)
}

function textOf(stored: unknown, { locale, locales }: Languages): unknown {
  const texts = byLocale(stored, locales)
  return isEmpty(texts[locale]) ? texts[locales[0]] : texts[locale]
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim())

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const list = (value: unknown, each: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(each) : value
