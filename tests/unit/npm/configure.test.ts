import { describe, expect, it } from 'vitest'
import { BASE, configure, isConfigured, LOCALES } from '../../../src/widgets-npm/baked'

const texts = { fr: { open: 'Ouvert' }, en: { open: 'Open' } }

describe('configure', () => {
  it.each(['', 'vitrine.example', '/v1', 'javascript:alert(1)'])(
    'refuses the address "%s" and says what to write',
    (base) => {
      expect(() => configure({ base, texts })).toThrow(
        /"base" is ".*", but it is the public address.*Write base: 'https:/,
      )
      expect(isConfigured).toBe(false)
    },
  )

  it('refuses to speak a default language it has no texts of', () => {
    const base = 'https://vitrine.example'
    expect(() => configure({ base, texts: {} })).toThrow(/"texts" has none for "fr"/)
    expect(() => configure({ base, texts, locales: ['de', 'fr'] })).toThrow(/none for "de"/)
  })

  it('speaks the languages of the texts, the first one by default, below an address without its last slash', () => {
    configure({ base: 'https://vitrine.example/', texts })
    expect({ BASE, LOCALES }).toEqual({ BASE: 'https://vitrine.example', LOCALES: ['fr', 'en'] })
  })
})
