import type { Spoken } from './spokenLanguage'

type Asked = { i18n: Spoken; t: (key: string) => string }

/**
 * A label of Payload's configuration, ours or a host's, in one language. As Payload does: in the first language in which it is said
 * where it isn't in this one. Nothing where there is none, or no text.
 */
export function labelIn(label: unknown, language: 'fr' | 'en'): string | undefined {
  if (typeof label === 'string') return label
  const said = typeof label === 'function' ? asked(label, language) : among(label, language)
  return typeof said === 'string' ? said : undefined
}

const asked = (label: unknown, language: string): unknown =>
  (label as (asked: Asked) => unknown)({
    ...{ i18n: { language, fallbackLanguage: language }, t: (key) => key },
  })

function among(label: unknown, language: string): unknown {
  const said = Object(label) as Record<string, unknown>
  return said[language] ?? Object.values(said)[0]
}
