import { spaced } from '../spaced'
import { hostTexts, type Language, type Said, type Template } from './host'
import { filled } from './template'

/** A table of texts as it is written, in both languages: texts, lists of them, tables in it, and functions that make a text of values. */
export type Table<Words extends object = object> = { readonly fr: Words; readonly en: Words }

type Written = { name: string; written: Table; told: Table }

/** What each table was made of. */
const tables = new WeakMap<object, Written>()

/**
 * The table that a host knows as `name`: `fr` and `en` are what we have written, and what the host says in its place. They are
 * read when something is told and never before, so keep the table and not what is in it. French punctuation is bound to its word.
 */
export function texts<Words extends object>(
  name: string,
  written: { fr: Words; en: Words },
): Table<Words> {
  const own = { fr: spaced(written.fr), en: written.en }
  const last: Partial<Record<Language, { said: Said; words: Words }>> = {}
  const read = (language: Language): Words => {
    const said = hostTexts()?.[language]?.[name]
    if (said === undefined) return own[language]
    const before = last[language]
    if (before?.said === said) return before.words
    const words = merged(own[language], said, language) as Words
    last[language] = { said, words }
    return words
  }
  const told = {
    get fr() {
      return read('fr')
    },
    get en() {
      return read('en')
    },
  }
  tables.set(told, { name, written, told })
  return told
}

/** By which a host names a table, what we have written in it, and what is told. @throws Error of one that was made some other way */
export function writtenIn(table: object): Written {
  const found = tables.get(table)
  if (!found) throw new Error('a table of texts that texts() has not made')
  return found
}

/** The same for what tells a table's texts in another form. */
export const tellsOf = <Teller extends object>(teller: Teller, table: Table): Teller => {
  tables.set(teller, writtenIn(table))
  return teller
}

/** What is told in the place of what we have written. What a host can't have said is checked at start: here it is told. */
export function merged(own: unknown, said: Said | undefined, language: Language): unknown {
  if (said === undefined) return own
  if (typeof own === 'function')
    return (...values: unknown[]) => bound(filled(said as Template, { language, values }), language)
  if (typeof own !== 'object' || own === null || Array.isArray(own)) return bound(said, language)
  return Object.fromEntries(
    Object.entries(own).map(([key, text]) => [
      key,
      merged(text, (said as Record<string, Said>)[key], language),
    ]),
  )
}

const bound = <T>(said: T, language: Language): T => (language === 'fr' ? spaced(said) : said)

/** One text of a table in both languages, for what is told to whoever asks: read when it is told, like the table. */
export function bilingual<Words extends object, Key extends TextKeys<Words>>(
  table: Table<Words>,
  key: Key,
): { readonly fr: string; readonly en: string } {
  return {
    get fr() {
      return table.fr[key] as string
    },
    get en() {
      return table.en[key] as string
    },
  }
}

type TextKeys<Words> = {
  [Key in keyof Words]: Words[Key] extends string ? Key : never
}[keyof Words]
