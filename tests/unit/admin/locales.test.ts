import { expect, it } from 'vitest'
import { languageName, pageLocale, pageLocales, textLocale } from '../../../src/locales'

const ENGLISH_AND_GERMAN = { localization: { localeCodes: ['de', 'en'], defaultLocale: 'en' } }

it('leads to pages in the language of who reads, and in the default one where there are none', () => {
  expect(pageLocales(ENGLISH_AND_GERMAN)).toEqual(['en', 'de'])
  expect(pageLocale(ENGLISH_AND_GERMAN, 'de')).toBe('de')
  expect(pageLocale(ENGLISH_AND_GERMAN, 'fr')).toBe('en')
  expect(pageLocale({ localization: false }, 'en')).toBe('fr')
})

it('leads to no page in a language that isn’t published, whose texts are read all the same', () => {
  const config = { ...ENGLISH_AND_GERMAN, custom: { costo: { locales: ['en'] } } }
  expect(pageLocales(config)).toEqual(['en'])
  expect([pageLocale(config, 'de'), textLocale(config, 'de')]).toEqual(['en', 'de'])
})

it('reads records in a language that they have, and in none where they have but one', () => {
  expect(textLocale(ENGLISH_AND_GERMAN, 'fr')).toBe('en')
  expect(textLocale({}, 'en')).toBeUndefined()
})

it('names a language in another, and a code of a host’s own making by itself', () => {
  expect(languageName('de', 'fr')).toBe('allemand')
  expect(languageName('_', 'fr')).toBe('_')
})
