import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/searching/fold'
import { textsAtOf } from '../../../src/searching/textsAt'

describe('what is searched', () => {
  it.each([
    ['ÉPICERIE', 'epicerie'],
    ['Cœur de Bœuf', 'coeur de boeuf'],
    ['L’Échappée  belle ', "l'echappee belle"],
    ['Garc\u0327on', 'garcon'],
    ['Œuvre\u00a0d’art', "oeuvre d'art"],
    ['Straße', 'strasse'],
  ])('takes %s for %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded)
    expect(fold(folded)).toBe(folded)
  })
})

describe('when texts were changed', () => {
  const texts = (...paths: string[]) => new Map(paths.map((path) => [path, `${path} !`]))
  const saving = { defaultLocale: 'fr', saved: ['fr'], now: '2026-11-26T10:00:00.000Z' }

  it('names a language that lacks a text of the default one', () => {
    const is = { fr: texts('summary', 'story'), en: texts('summary') }
    expect(textsAtOf({ ...saving, was: {}, is }).behind).toBe('en')
    expect(textsAtOf({ ...saving, was: {}, is: { ...is, en: is.fr } }).behind).toBe('')
  })

  it('names none where there is no text at all, or more than in the default language', () => {
    expect(textsAtOf({ ...saving, was: {}, is: { fr: texts(), en: texts() } })).toEqual({
      behind: '',
    })
    const more = { fr: texts(), en: texts('summary') }
    expect(textsAtOf({ ...saving, was: {}, is: more }).behind).toBe('')
  })

  it('names a language whose texts are older than a change of the default one, until it is saved', () => {
    const first = { fr: texts('summary'), en: texts('summary') }
    const before = textsAtOf({ ...saving, was: {}, is: first, now: '2026-11-01T10:00:00.000Z' })
    const changed = { ...first, fr: new Map([['summary', 'Autre chose']]) }
    const behind = textsAtOf({ ...saving, before, was: first, is: changed })
    expect(behind).toEqual({ fr: saving.now, en: '2026-11-01T10:00:00.000Z', behind: 'en' })
    const later = { ...saving, saved: ['en'], now: '2026-11-27T10:00:00.000Z' }
    expect(textsAtOf({ ...later, before: behind, was: changed, is: changed }).behind).toBe('')
  })

  it('leaves the times of a save that changes no text', () => {
    const texts2 = { fr: texts('summary'), en: texts('summary') }
    const before = { fr: '2026-11-01', en: '2026-11-02', behind: '' }
    expect(textsAtOf({ ...saving, before, was: texts2, is: texts2 })).toEqual(before)
  })
})
