import type { Localized } from '../records'
import { parisDay } from '../paris'

/** A row of the database as it comes: nothing is known of its fields until they are picked. */
export type Row = Record<string, unknown>

/** Text with something in it. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined

/** To 15 significant digits, which is all that SQLite's JSON keeps of it: the bytes are the same on every database. */
export const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined

/** Rows of an array or hasMany field, none when it was never filled. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

export const rows = (value: unknown): Row[] => list(value).map(row)

export const row = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {}

export const texts = (value: unknown): string[] => list(value).flatMap((one) => text(one) ?? [])

/** Key of the record a relation names, whatever the database's ids are and however deep it was read. */
export function key(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as Row).id : value
  return id === undefined || id === null || id === '' ? undefined : String(id)
}

export const keys = (value: unknown): string[] => list(value).flatMap((one) => key(one) ?? [])

/** The ISO day in Paris of a day an editor picked. */
export const day = (value: unknown): string | undefined => {
  const at = instant(value)
  return at && parisDay(new Date(at))
}

/** ISO instant. */
export function instant(value: unknown): string | undefined {
  const at = value instanceof Date || typeof value === 'string' ? new Date(value) : undefined
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined
}

/** Values by locale, of a field read with `locale: 'all'`; a field that isn't localised says the same in each. */
export function byLocale(value: unknown, locales: string[]): Record<string, unknown> {
  if (value === null || value === undefined) return {}
  const keyed = typeof value === 'object' && locales.some((locale) => locale in value)
  if (keyed) return value as Row
  // an editor state is an object too: it has a root and no locale
  return Object.fromEntries(locales.map((locale) => [locale, value]))
}

export const localized = (value: unknown, locales: string[]): Localized =>
  Object.fromEntries(
    Object.entries(byLocale(value, locales)).map(([locale, one]) => [locale, text(one)]),
  )

/** Image rights that allow the web; absent when they don't. */
export function webRights(value: unknown): { until?: string } | undefined {
  const rights = row(value)
  return texts(rights.scope).includes('web') ? { until: day(rights.until) } : undefined
}
