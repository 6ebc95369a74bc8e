import type { Spoken } from './spokenLanguage'

/** A label of Payload's configuration in one language; nothing where none is said in it. */
export function labelIn(label: unknown, language: 'fr' | 'en'): string | undefined {
  if (typeof label === 'string') return label
  const said =
    typeof label === 'function'
      ? (label as (asked: { i18n: Spoken; t: (key: string) => string }) => unknown)({
          ...{ i18n: { language, fallbackLanguage: language }, t: (key) => key },
        })
      : (Object(label) as Record<string, unknown>)[language]
  return typeof said === 'string' ? said : undefined
}
