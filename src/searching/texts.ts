import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>

const TEXTS = ['text', 'textarea', 'richText']

/**
 * The localised texts of a record in one language, by where they stand ("summary", "stops.<id>.text"), empty ones left
 * out. A row of a list goes by its id: moving it changes no text.
 * @param row with every language at once; with one value for each field when `locale` is absent
 */
export function textsIn(
  fields: FlattenedField[],
  row: Row,
  locale?: string,
  above = '',
): Map<string, string> {
  const found = new Map<string, string>()
  for (const field of fields) {
    const value = row[field.name]
    const path = `${above}${field.name}`
    if ('localized' in field && field.localized) {
      const own = locale ? Object(value)[locale] : value
      const text = TEXTS.includes(field.type) ? textOf(own) : ''
      if (text) found.set(path, text)
      continue
    }
    if (!('flattenedFields' in field)) continue
    const rows = field.type === 'array' ? (Array.isArray(value) ? value : []) : value ? [value] : []
    rows.forEach((one: Row, index) => {
      const at = field.type === 'array' ? `${path}.${String(one.id ?? index)}.` : `${path}.`
      for (const entry of textsIn(field.flattenedFields, one, locale, at)) found.set(...entry)
    })
  }
  return found
}

/** Nothing for a rich text in which nobody has written anything. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  const state = value ? JSON.stringify(value) : ''
  return /"text":"[^"]*[^"\s]/.test(state) ? state : ''
}
