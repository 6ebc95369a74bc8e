import type { Config } from 'payload'
import { GLOBAL_SLUGS, slugsOf } from '../../../collections/slugs'
import type { CostoOptions } from '../options'
import { LANGUAGES, type LanguageTexts } from './option'
import { refused } from './refused'

/**
 * Looks at what the host says, but for fields, which are looked at where they are.
 * @throws Error of all that can't be told, and what to write
 */
export async function checkTexts(options: CostoOptions, config: Config): Promise<void> {
  const { texts } = options
  if (!isObject(texts)) refused([`it is ${JSON.stringify(texts)}: write { fr: { … }, en: { … } }`])
  // all tables are read only where a host says something
  const { problemsOf } = await import('./checkTables')
  const kinds = Object.keys(slugsOf({ config }))
  const unknown = Object.keys(texts!).filter((key) => !LANGUAGES.some((one) => one === key))
  refused([
    ...unknown.map((key) => `${key} is no language of the suite's admin: ${LANGUAGES.join(', ')}`),
    ...LANGUAGES.flatMap((language) => {
      const said = texts![language]
      if (said === undefined) return []
      if (!isObject(said)) return [`${language} is ${JSON.stringify(said)}: write { … }`]
      return [
        ...problemsOf(said, language),
        ...ofNoKind(said, language, kinds),
        ...ofHosts(said, language, options),
      ]
    }),
  ])
}

const isObject = (said: unknown): boolean =>
  typeof said === 'object' && said !== null && !Array.isArray(said)

function ofNoKind(said: LanguageTexts, language: string, kinds: string[]): string[] {
  const asked = { collections: kinds, fields: [...kinds, ...Object.keys(GLOBAL_SLUGS)] }
  return Object.entries(asked).flatMap(([what, known]) =>
    Object.keys(Object(said[what as keyof typeof asked]) as object)
      .filter((kind) => !known.includes(kind))
      .map((kind) => `${language}.${what}.${kind} is none of its collections: ${known.join(', ')}`),
  )
}

/** What the host's own collections are called is said in them. */
const ofHosts = (said: LanguageTexts, language: string, options: CostoOptions): string[] =>
  (['users', 'media'] as const)
    .filter((kind) => options[kind] && said.collections?.[kind])
    .map((kind) => `${language}.collections.${kind} is yours: write labels in it`)
