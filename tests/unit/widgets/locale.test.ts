import { describe, expect, it } from 'vitest'
import { foreign, localeOf } from '../../../widgets/shared/locale'

const within = (lang?: string) =>
  ({ closest: () => (lang === undefined ? null : { lang }) }) as unknown as Element

describe('the locale of a widget', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['pt-BR', 'pt-BR'],
    ['EN-us', 'en'],
    ['ja', 'fr'],
    ['', 'fr'],
    [undefined, 'fr'],
  ])('in a page in %s is %s', (lang, locale) => {
    expect(localeOf(within(lang), ['fr', 'en', 'pt-BR'])).toBe(locale)
  })
})

describe('content in another language than the page', () => {
  it('is marked, with its own direction', () => {
    expect(foreign(within('ar'), 'fr')).toEqual({ lang: 'fr', dir: 'ltr' })
    expect(foreign(within('fr'), 'ar')).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(foreign(within(undefined), 'fr')).toEqual({ lang: 'fr', dir: 'ltr' })
  })

  it('is not marked when the page speaks it, so that the page’s direction holds', () => {
    expect(foreign(within('en-GB'), 'en')).toEqual({})
  })
})
