import type { FeedFile, FeedRecord } from './record'

/**
 * Reads a list file `{ v: 1, locale, [key]: records }`, or the note that stands in its place (`movedTo`, `gone`). A record
 * without slug, name or page is left out, the good ones stay.
 * @throws TypeError naming what is wrong with the file as a whole
 */
export function parseList(value: unknown, key: string): FeedFile {
  const file = parseHead(value, key)
  if (isNote(file)) return file
  if (!Array.isArray(file[key])) throw new TypeError(`${key} file: ${key} is not a list`)
  return { ...file, [key]: file[key].filter(isRecord) }
}

/**
 * Reads a single record's file `{ v: 1, locale, [key]: record }`, or the note that stands in its place (`movedTo`, `gone`).
 * @throws TypeError naming what is wrong
 */
export function parseSingle(value: unknown, key: string): FeedFile {
  const file = parseHead(value, key)
  if (isNote(file)) return file
  if (!isRecord(file[key]))
    throw new TypeError(`${key} file: slug, name and a web address as page are required`)
  return file
}

function parseHead(value: unknown, key: string) {
  const file = (value ?? {}) as FeedFile & Record<string, unknown>
  if (file.v !== 1) throw new TypeError(`${key} file: v is ${file.v}, this reader knows 1`)
  if (!file.locale) throw new TypeError(`${key} file: locale is missing`)
  return file
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
  return Boolean(slug && name && isWebAddress(page))
}
