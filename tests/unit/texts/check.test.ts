import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../../src/plugins/texts/checkTables'
import type { CostoTexts, LanguageTexts } from '../../../src/plugins/texts/option'
import { templateOf } from '../../../src/plugins/texts/written'

/** What is wrong with what a configuration in JavaScript may say. */
const wrong = (said: object) => problemsOf(said as LanguageTexts, 'fr').map(shortened)

const shortened = (problem: string) => problem.replace(/: addressSearch, .*|: title, .*/, ': …')

describe('what a host says is looked at', () => {
  it('and nothing is wrong with texts, templates, plurals and tables of our tables', () => {
    expect(
      wrong({
        queue: {
          title: 'Ma journée',
          waiting: { one: '{1} chose', other: '{1} choses' },
          page: '{1} sur {2}',
          sections: { proposals: { title: 'À décider' } },
        },
        messages: { siretDigits: 'Il faut 14 chiffres, pas {count}.' },
      }),
    ).toEqual([])
  })

  it.each<[string, object, string]>([
    ['a table', { file: {} }, 'fr.file is none of its tables: …'],
    ['a text', { queue: { titel: 'x' } }, 'fr.queue.titel is no text of it: …'],
    ['a number', { queue: { title: 3 } }, 'fr.queue.title is 3: write a text'],
    [
      'a place',
      { queue: { page: '{3} pages' } },
      'fr.queue.page has {3}, for which there is nothing: {1}, {2}',
    ],
    [
      'a place of a plural',
      { queue: { waiting: { one: '{n}', other: 'x' } } },
      'fr.queue.waiting.one has {n}, for which there is nothing: {1}',
    ],
    [
      'a plural',
      { queue: { waiting: { several: 'x', other: 'x' } } },
      'fr.queue.waiting.several is no plural: zero, one, two, few, many, other',
    ],
    [
      'a plural without its last form',
      { queue: { waiting: { one: 'x' } } },
      `fr.queue.waiting is {"one":"x"}: write a text, or { one: '…', other: '…' }`,
    ],
    [
      'a text for a table',
      { queue: { sections: 'x' } },
      'fr.queue.sections is "x": write { … }, of proposals, links, closing, hours, translations, photos, sources',
    ],
    [
      'a name of a place',
      { messages: { siretDigits: 'Il en a {number}.' } },
      'fr.messages.siretDigits has {number}, for which there is nothing: {count}',
    ],
  ])('and %s that there is none of is named, with what to write', (_, said, problem) => {
    expect(wrong(said)).toEqual([problem])
  })

  it('and all that is wrong is told', () => {
    expect(wrong({ file: {}, queue: { title: 3, x: '' } })).toHaveLength(3)
  })
})

describe('a host’s editor', () => {
  it('is told of a key or a shape that there is none of', () => {
    const texts: CostoTexts = {
      fr: {
        queue: {
          title: 'Ma journée',
          waiting: { one: '{1} chose', other: '{1} choses' },
          // @ts-expect-error none of its texts
          titel: 'x',
        },
        // @ts-expect-error a text for a table
        editions: 'x',
        // @ts-expect-error a plural needs its last form
        messages: { siretDigits: { one: 'x' } },
      },
    }
    expect(wrong(texts.fr!)).toHaveLength(3)
  })
})

describe('a function of ours is shown as a template', () => {
  it('of one form, and in the plural where a number changes the words', () => {
    expect(templateOf((page, pages) => `Page ${page} of ${pages}`)).toBe('Page {1} of {2}')
    expect(
      templateOf((day, count) => `${day}: ${count === 1 ? '1 record' : `${count} records`}`),
    ).toEqual({ one: '{1}: {2} record', other: '{1}: {2} records' })
  })

  it.each<[string, (value: never) => unknown]>([
    ['takes an object', ({ name }: { name: string }) => `of ${name}`],
    ['takes a list', (names: string[]) => names.map((name) => name).join()],
    ['writes an object', (value: object) => `it is ${{ value }}`],
    ['makes a list', (name: string) => [name]],
  ])('and not when it %s', (_, make) => {
    expect(templateOf(make as (...values: unknown[]) => unknown)).toBeUndefined()
  })
})
