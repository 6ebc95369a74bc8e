import { type Row, texts } from './values'

/**
 * The row without the texts of languages that its editor has not called ready, so that the default one, the first
 * of `locales`, stands in their place. A row that says nothing of its languages is ready in all.
 */
export function inReadyLanguages(row: Row, locales: string[]): Row {
  const ready = texts(row.languages)
  const withheld = locales.slice(1).filter((locale) => !ready.includes(locale))
  return row.languages && withheld.length ? (without(row, withheld, locales) as Row) : row
}

function without(value: unknown, withheld: string[], locales: string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, withheld, locales))
  if (value?.constructor !== Object) return value
  const entries = Object.entries(value)
  const byLocale = entries.length > 0 && entries.every(([key]) => locales.includes(key))
  return Object.fromEntries(
    byLocale
      ? entries.filter(([locale]) => !withheld.includes(locale))
      : entries.map(([key, one]) => [key, without(one, withheld, locales)]),
  )
}
