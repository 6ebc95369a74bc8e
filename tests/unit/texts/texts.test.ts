import { afterEach, describe, expect, it } from 'vitest'
import { keepHostTexts } from '../../../src/texts/host'
import { sentences } from '../../../src/texts/sentences'
import { bilingual, texts } from '../../../src/texts/texts'

const QUEUE = texts('queue', {
  fr: {
    title: 'Ce qui attend',
    what: { all: 'Tout : voyez', none: 'Rien' },
    days: ['lundi', 'mardi'],
    waiting: (count: number) => (count === 1 ? '1 fiche' : `${count} fiches`),
    page: (page: number, pages: number) => `Page ${page} sur ${pages}`,
    of: (name: string) => `« ${name} »`,
  },
  en: {
    title: 'What is waiting',
    what: { all: 'All: look', none: 'Nothing' },
    days: ['Monday', 'Tuesday'],
    waiting: (count) => (count === 1 ? '1 record' : `${count} records`),
    page: (page, pages) => `Page ${page} of ${pages}`,
    of: (name) => `“${name}”`,
  },
})
const TITLE = bilingual(QUEUE, 'title')
const REFUSED = sentences('refused', {
  gone: { fr: 'Cette fiche n’existe plus.', en: 'This record is gone.' },
  field: (name: string) => ({ fr: `« ${name} » manque`, en: `“${name}” is missing` }),
})

const NB = '\u00a0'

afterEach(() => keepHostTexts(undefined))

describe('a table of texts', () => {
  it('says what we have written, French punctuation bound, where no host says anything', () => {
    expect([QUEUE.fr.what.all, QUEUE.en.title, QUEUE.fr.of('Labat'), QUEUE.fr.waiting(2)]).toEqual([
      ...[`Tout${NB}: voyez`, 'What is waiting'],
      ...[`«${NB}Labat${NB}»`, '2 fiches'],
    ])
  })

  it('says what the host says in its place, however deep, and the rest as before', () => {
    keepHostTexts({ fr: { queue: { title: 'Ma journée : tout', what: { none: 'Repos !' } } } })
    expect(QUEUE.fr.title).toBe(`Ma journée${NB}: tout`)
    expect(QUEUE.fr.what).toEqual({ all: `Tout${NB}: voyez`, none: `Repos${NB}!` })
    expect(QUEUE.fr.days).toEqual(['lundi', 'mardi'])
    expect(QUEUE.en.title).toBe('What is waiting')
  })

  it('says a list as the host does', () => {
    keepHostTexts({ en: { queue: { days: ['Mon', 'Tue'] } } })
    expect(QUEUE.en.days).toEqual(['Mon', 'Tue'])
  })

  it('is told anew when the host says something else, and made once for each', () => {
    keepHostTexts({ fr: { queue: { title: 'Un' } } })
    const first = QUEUE.fr
    expect(QUEUE.fr).toBe(first)
    keepHostTexts({ fr: { queue: { title: 'Deux' } } })
    expect([QUEUE.fr.title, TITLE.fr]).toEqual(['Deux', 'Deux'])
    keepHostTexts(undefined)
    expect([QUEUE.fr.title, TITLE.fr, TITLE.en]).toEqual([
      ...['Ce qui attend', 'Ce qui attend', 'What is waiting'],
    ])
  })
})

describe('a host’s template', () => {
  it('has values at its places, in any order and more than once', () => {
    keepHostTexts({ en: { queue: { page: '{2} in all: this is {1}, {1}' } } })
    expect(QUEUE.en.page(3, 8)).toBe('8 in all: this is 3, 3')
  })

  it('has a number written as the language does, a year as it is, and nothing for what is missing', () => {
    keepHostTexts({ fr: { queue: { waiting: '{1} choses', of: '[{1}]' } } })
    expect(QUEUE.fr.waiting(12345)).toBe('12\u202f345 choses')
    expect(QUEUE.fr.waiting(2026)).toBe('2026 choses')
    expect(QUEUE.fr.of(undefined as never)).toBe('[]')
  })

  it('is told in the plural that the language has for the number', () => {
    const waiting = { one: '{1} chose', other: '{1} choses' }
    keepHostTexts({ fr: { queue: { waiting } }, en: { queue: { waiting } } })
    expect([0, 1, 2].map((count) => QUEUE.fr.waiting(count))).toEqual([
      ...['0 chose', '1 chose', '2 choses'],
    ])
    expect([0, 1, 2].map((count) => QUEUE.en.waiting(count))).toEqual([
      ...['0 choses', '1 chose', '2 choses'],
    ])
  })

  it('is told in its one form where it has no other, or where no number is told', () => {
    keepHostTexts({
      fr: { queue: { waiting: { other: '{1} choses' }, of: { one: 'x', other: 'y' } } },
    })
    expect([QUEUE.fr.waiting(1), QUEUE.fr.of('Labat')]).toEqual(['1 choses', 'y'])
  })

  it('binds French punctuation around a value too', () => {
    keepHostTexts({ fr: { queue: { of: 'De « {1} » :' } } })
    expect(QUEUE.fr.of('Labat')).toBe(`De «${NB}Labat${NB}»${NB}:`)
  })
})

describe('sentences that are kept in both languages', () => {
  it('are what the host says of them when they are told', () => {
    const { gone } = REFUSED
    expect(REFUSED.field('nom')).toEqual({ fr: `«${NB}nom${NB}» manque`, en: '“nom” is missing' })
    keepHostTexts({ fr: { refused: { gone: 'Partie.', field: 'Il manque {1} !' } } })
    expect({ ...gone }).toEqual({ fr: 'Partie.', en: 'This record is gone.' })
    expect(REFUSED.field('nom')).toEqual({ fr: `Il manque nom${NB}!`, en: '“nom” is missing' })
  })
})
