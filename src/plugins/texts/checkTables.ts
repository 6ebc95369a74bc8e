import type { Language } from '../../texts/host'
import { writtenIn } from '../../texts/texts'
import { placesIn } from '../../texts/template'
import { type LanguageTexts, tablesOf } from './option'
import { TABLES } from './tables'
import { placesOf, templateOf } from './written'

type Own = Record<Language, unknown>

/** What is wrong with what a host says in one language, one line each: which text, what is wrong, what to write. */
export function problemsOf(said: LanguageTexts, language: Language): string[] {
  return Object.entries(tablesOf(said)).flatMap(([name, texts]) => {
    const path = `${language}.${name}`
    if (!Object.hasOwn(TABLES, name))
      return [`${path} is none of its tables: ${Object.keys(TABLES).join(', ')}`]
    return problemsIn(writtenIn(TABLES[name as keyof typeof TABLES]).written, texts, path)
  })
}

function problemsIn(own: Own, said: unknown, path: string): string[] {
  if (said === undefined) return []
  if (typeof own.fr === 'function') return problemsOfTemplate(own, said, path)
  if (typeof own.fr === 'string')
    return typeof said === 'string'
      ? problemsOfPlaces(own, said, path)
      : [`${path} is ${JSON.stringify(said)}: write a text`]
  if (Array.isArray(own.fr)) return problemsOfList(own.fr, said, path)
  if (!isObject(said)) return [`${path} is ${JSON.stringify(said)}: write { … }, of ${keysOf(own)}`]
  return Object.entries(said).flatMap(([key, text]) =>
    Object.hasOwn(own.fr as object, key)
      ? problemsIn(within(own, key), text, `${path}.${key}`)
      : [`${path}.${key} is no text of it: ${keysOf(own)}`],
  )
}

function problemsOfTemplate(own: Own, said: unknown, path: string): string[] {
  const make = own.fr as () => unknown
  if (templateOf(make) === undefined)
    return [`${path} is made of more than texts and numbers, and can't be said otherwise`]
  if (typeof said === 'string') return problemsOfPlaces(own, said, path)
  const plurals = isObject(said) ? Object.entries(said) : []
  if (!plurals.some(([plural]) => plural === 'other'))
    return [`${path} is ${JSON.stringify(said)}: write a text, or { one: '…', other: '…' }`]
  return plurals.flatMap(([plural, text]) => {
    const at = `${path}.${plural}`
    if (!PLURALS.includes(plural)) return [`${at} is no plural: ${PLURALS.join(', ')}`]
    return typeof text === 'string'
      ? problemsOfPlaces(own, text, at)
      : [`${at} is ${JSON.stringify(text)}: write a text`]
  })
}

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other']

function problemsOfPlaces(own: Own, said: string, path: string): string[] {
  const known = new Set([...placesOf(own.fr), ...placesOf(own.en)])
  const written = [...known].map((place) => `{${place}}`).join(', ')
  return placesIn(said)
    .filter((place) => !known.has(place))
    .map(
      (place) =>
        `${path} has {${place}}, for which there is nothing: ${written || 'no place is filled in it'}`,
    )
}

function problemsOfList(own: unknown[], said: unknown, path: string): string[] {
  return Array.isArray(said) &&
    said.length === own.length &&
    said.every((text) => typeof text === 'string')
    ? []
    : [`${path} is ${JSON.stringify(said)}: write a list of ${own.length} texts`]
}

const isObject = (said: unknown): said is Record<string, unknown> =>
  typeof said === 'object' && said !== null && !Array.isArray(said)

const within = ({ fr, en }: Own, key: string): Own => ({
  fr: (fr as Record<string, unknown>)[key],
  en: (en as Record<string, unknown>)[key],
})

const keysOf = ({ fr }: Own): string => Object.keys(fr as object).join(', ')
