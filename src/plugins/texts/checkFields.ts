import type { Field } from 'payload'
import { type FieldsSaid, type Sayable, sayableIn } from './fieldTexts'
import { LANGUAGES } from './option'

/** What is wrong with what a host says of a collection's fields, one line each: which, what is wrong, what to write. */
export function problemsOfFields(kind: string, fields: Field[], said: FieldsSaid): string[] {
  const sayable = sayableIn(fields)
  return LANGUAGES.flatMap((language) =>
    Object.entries(said[language] ?? {}).flatMap(([name, texts]) => {
      const path = `${language}.fields.${kind}.${name}`
      return sayable.has(name)
        ? problemsOfField(sayable, name, texts, path)
        : [`${path} is no field of it: ${[...sayable.keys()].join(', ')}`]
    }),
  )
}

const TEXTS = ['label', 'description', 'placeholder', 'options', 'singular', 'plural']

function problemsOfField(sayable: Sayable, name: string, said: unknown, path: string): string[] {
  if (typeof said !== 'object' || said === null)
    return [`${path} is ${JSON.stringify(said)}: write { label: '…' }`]
  return Object.entries(said).flatMap(([key, text]) => {
    const at = `${path}.${key}`
    if (!TEXTS.includes(key)) return [`${at} is no text of a field: ${TEXTS.join(', ')}`]
    if (key === 'options') return problemsOfOptions(optionsOf(sayable.get(name)), text, at)
    return typeof text === 'string' ? [] : [`${at} is ${JSON.stringify(text)}: write a text`]
  })
}

function problemsOfOptions(known: string[], said: unknown, path: string): string[] {
  if (!known.length) return [`${path}: that field has no choices`]
  return Object.entries(Object(said) as object).flatMap(([value, text]) => {
    if (!known.includes(value))
      return [`${path}.${value} is none of its choices: ${known.join(', ')}`]
    return typeof text === 'string'
      ? []
      : [`${path}.${value} is ${JSON.stringify(text)}: write a text`]
  })
}

const optionsOf = (field: object | undefined): string[] =>
  ((field as { options?: (string | { value: string })[] } | undefined)?.options ?? []).map(
    (option) => (typeof option === 'string' ? option : option.value),
  )
