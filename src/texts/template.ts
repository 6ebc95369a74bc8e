import type { Language, Template } from './host'

type Shown = { language: Language; values: readonly unknown[] }

/**
 * A host's text with values at its places: numbers are written as the language writes them, and the first of them says which plural
 * is told. A value that is missing leaves nothing.
 */
export function filled(template: Template, { language, values }: Shown): string {
  const text = typeof template === 'string' ? template : ofPlural(template, language, values)
  return text.replace(/\{(\d+)\}/g, (_, at: string) => shown(values[Number(at) - 1], language))
}

function ofPlural(
  texts: Exclude<Template, string>,
  language: Language,
  values: readonly unknown[],
): string {
  const count = values.find((value) => typeof value === 'number')
  return (count !== undefined && texts[pluralOf(language, count)]) || texts.other
}

const rules: Partial<Record<Language, Intl.PluralRules>> = {}

const pluralOf = (language: Language, count: number) =>
  (rules[language] ??= new Intl.PluralRules(language)).select(count)

/** A year stays a year: only numbers of five digits and more are grouped. */
const shown = (value: unknown, language: Language): string =>
  typeof value === 'number'
    ? value.toLocaleString(language, { useGrouping: 'min2' })
    : String(value ?? '')

/** The names of the places in a text: "1" of "{1} records", "lat" of "{lat} is no latitude". */
export const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
