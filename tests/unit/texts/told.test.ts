import { describe, expect, it } from 'vitest'
import { toldFor } from '../../../src/plugins/texts/told'

const own = ({ i18n }: { i18n: { language: string } }) => `own in ${i18n.language}`
type Asked = { i18n: { language: string; fallbackLanguage?: string } }
const said = (told: { fr?: string; en?: string }, language: string, fallbackLanguage?: string) =>
  (toldFor(own, told, '') as (asked: Asked) => string)({ i18n: { language, fallbackLanguage } })

describe('a label that is made when it is asked for', () => {
  const told = { fr: 'Magasins', en: 'Stores' }

  it('is what the host says, in the admin’s language', () => {
    expect(said(told, 'fr')).toBe('Magasins')
    expect(said(told, 'en')).toBe('Stores')
  })

  it('is told in a third language as the rest of the suite is: in the one that the admin falls back to', () => {
    expect(said(told, 'de', 'en')).toBe('Stores')
    expect(said(told, 'de', 'fr')).toBe('Magasins')
  })

  it('is our own where the host says nothing in that language', () => {
    expect(said({ en: 'Stores' }, 'fr')).toBe('own in fr')
  })
})
