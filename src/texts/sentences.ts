import type { Language } from './host'
import { type Table, tellsOf, texts } from './texts'

/** A text that is kept in both languages, because it isn't known yet who reads it. */
export type Sentence = { readonly fr: string; readonly en: string }

type Making = (...values: never[]) => Sentence
type Sentences = { readonly [key: string]: Sentence | Making }

/** Sentences by language. */
export type Turned<Own> = {
  [Key in keyof Own]: Own[Key] extends (...values: infer Values) => Sentence
    ? (...values: Values) => string
    : string
}

/**
 * The sentences that a host knows as `name`, each in both languages: a sentence, or a function that makes one of values. As with
 * `texts`, what a host says in their place is read when they are told.
 */
export function sentences<Own extends Sentences>(name: string, own: Own): Own {
  const turned = (language: Language) =>
    Object.fromEntries(
      Object.entries(own).map(([key, one]) => [key, turnedOne(one, language)]),
    ) as Turned<Own>
  const table = texts(name, { fr: turned('fr'), en: turned('en') })
  const told = Object.entries(own).map(([key, one]) => {
    const text = key as keyof Own
    return [key, typeof one === 'function' ? making(table, text) : sentence(table, text)]
  })
  return tellsOf(Object.fromEntries(told) as Own, table)
}

function turnedOne(one: Sentence | Making, language: Language) {
  if (typeof one !== 'function') return one[language]
  const made = (...values: never[]) => one(...values)[language]
  // how many values it takes is what a host's places are checked by
  return Object.defineProperty(made, 'length', { value: one.length })
}

const sentence = <Own extends Sentences>(table: Table<Turned<Own>>, key: keyof Own): Sentence => ({
  get fr() {
    return table.fr[key] as string
  },
  get en() {
    return table.en[key] as string
  },
})

const making =
  <Own extends Sentences>(table: Table<Turned<Own>>, key: keyof Own) =>
  (...values: unknown[]): Sentence => {
    const make = (language: Language) =>
      (table[language][key] as (...of: unknown[]) => string)(...values)
    return { fr: make('fr'), en: make('en') }
  }
