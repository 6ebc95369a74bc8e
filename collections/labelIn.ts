import type { Spoken } from './spokenLanguage'

type Translate = (key: string) => string
type Asked = { i18n: Spoken & { t: Translate }; t: Translate }

/**
 * A label of Payload's configuration, ours or a host's, in one language. As Payload does: in the first language in which it is said
 * where it isn't in this one. Nothing where there is none, no text, or one that is looked up in Payload's translations, which are
 * at hand only for who asks.
 */
export function labelIn(label: unknown, language: 'fr' | 'en'): string | undefined {
  if (typeof label === 'string') return label
  const said = typeof label === 'function' ? asked(label, language) : among(label, language)
  return typeof said === 'string' ? said : undefined
}

function asked(label: unknown, language: string): unknown {
  const keys: string[] = []
  const t = (key: string) => {
    keys.push(key)
    return key
  }
  const i18n = { language, fallbackLanguage: language, t }
  const said = (label as (asked: Asked) => unknown)({ i18n, t })
  return keys.includes(said as string) ? undefined : said
}

function among(label: unknown, language: string): unknown {
  const said = Object(label) as Record<string, unknown>
  return said[language] ?? Object.values(said)[0]
}
