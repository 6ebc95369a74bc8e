import { expect, it } from 'vitest'
import { spokenLanguage } from '../../../collections/spokenLanguage'

it.each([
  ['en', 'fr', 'en'],
  ['fr', 'en', 'fr'],
  ['de', 'en', 'en'],
  ['nl', 'fr', 'fr'],
  ['de', 'de', 'fr'],
])(
  'speaks to an admin in %s, which falls back to %s, in %s',
  (language, fallbackLanguage, said) => {
    expect(spokenLanguage({ language, fallbackLanguage })).toBe(said)
  },
)
