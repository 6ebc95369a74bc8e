import type { FeedFile, FeedRecord } from './record'

// A field's name tells what it is, the same in all files: measures are numbers, plurals are lists, these are records with
// fields of their own, and all else is text, a number or a yes or no.
const NUMBER = /(Meters|Minutes|Seconds|Zoom)$|^(lat|lng|width|height|size|bytes|weight)$/
// the runs of tiles have a list for each zoom level
const LIST = /^(?!runs).*[^s]s$|^(open|srcset|fallback|recommendedBy|social|\d+)$/
const RECORD =
  /^(shop|tour|partner|movedTo|kind|category|logo.*|photo|poster|picture.*|phone|hours|map|tiles|runs|line|audio|nextSession|custom)$/

/**
 * A JSON value without the fields that are not what their name says, whatever they are in, and without what is nothing in
 * a list: one field of a wrong type is lost, and not the record it is in.
 */
export function sound(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one != null).map(sound)
  if (typeof value !== 'object') return value
  const fields = Object.entries(value as object).filter(([key, field]) => isOfItsKind(key, field))
  // an installation's own fields have names of its own
  return Object.fromEntries(
    fields.map(([key, field]) => [key, key === 'custom' ? field : sound(field)]),
  )
}

function isOfItsKind(key: string, field: unknown) {
  if (NUMBER.test(key)) return Number.isFinite(field)
  if (typeof field === 'object') return field && (Array.isArray(field) ? LIST : RECORD).test(key)
  return !LIST.test(key)
}

/**
 * Reads a file `{ v: 1, locale, [key]: … }` of one record or of a list, or the note that stands in its place (`movedTo`,
 * `gone`). In a list, a record without slug, name or page is left out, the good ones stay.
 * @throws TypeError naming what is wrong with the file as a whole
 */
export function parseFile(value: unknown, key: string): FeedFile {
  const file = sound(value ?? {}) as FeedFile & Record<string, unknown>
  if (file.v !== 1) throw new TypeError(`${key}: v is ${file.v}, not 1`)
  if (!file.locale) throw new TypeError(`${key}: locale is missing`)
  if (isNote(file)) return file
  const found = file[key]
  const good = Array.isArray(found) ? found.filter(isRecord) : isRecord(found) && found
  if (!good) throw new TypeError(`${key} file: no slug, name or web address`)
  return { ...file, [key]: good }
}

const isNote = ({ gone, movedTo }: Record<string, unknown>) => gone || movedTo

/** Whether an address may stand in a link of a stranger's page: `javascript:` and the like may not. */
export const isWebAddress = (address?: string) => /^https?:/i.test(address ?? '')

/** A web address, read; nothing where there is none. Browsers of 2022 have no `URL.canParse`. */
export function webUrl(address?: string): URL | undefined {
  if (!isWebAddress(address)) return
  try {
    return new URL(address!)
  } catch {
    // not an address: whoever asks has something else to show
  }
}

const isRecord = (value: unknown): value is FeedRecord => {
  const { slug, name, page } = (value ?? {}) as Partial<FeedRecord>
  return Boolean(slug && name?.trim && isWebAddress(page))
}
