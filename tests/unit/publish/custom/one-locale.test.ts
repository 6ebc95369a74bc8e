import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { inOneLocale } from '../../../../src/publish/custom/one-locale'

const text = (name: string, localized = true) => ({ name, type: 'text', localized })
const within = (name: string, type: string, more: object = {}) => ({
  ...{ name, type, ...more },
  flattenedFields: [text('title')],
})

const FIELDS = [
  text('access'),
  text('plain', false),
  within('group', 'group'),
  within('rows', 'array'),
  within('days', 'array', { localized: true }),
  { name: 'parts', type: 'blocks', blocks: [{ slug: 'quote', flattenedFields: [text('said')] }] },
] as unknown as FlattenedField[]

const ROW = {
  id: 7,
  access: { fr: 'Par la cour', en: ' ' },
  plain: 'fr',
  group: { title: { fr: 'Groupe', en: 'Group' } },
  rows: [{ id: 'a', title: { fr: 'Ligne' } }],
  days: { fr: [{ title: 'Lundi' }], en: [{ title: 'Monday' }] },
  parts: [{ blockType: 'quote', said: { fr: 'Dit', en: 'Said' } }, { blockType: 'gone' }],
}

const locales = ['fr', 'en']

it('reads a row in one language, texts without a translation in the default one', () => {
  expect(inOneLocale(FIELDS, ROW, { locale: 'en', locales })).toEqual({
    ...{ id: 7, access: 'Par la cour', plain: 'fr' },
    group: { title: 'Group' },
    rows: [{ id: 'a', title: 'Ligne' }],
    days: [{ title: 'Monday' }],
    parts: [{ blockType: 'quote', said: 'Said' }, { blockType: 'gone' }],
  })
})

it('gives a copy, so that whoever is given it can’t change what others read', () => {
  const before = structuredClone(ROW)
  const read = inOneLocale(FIELDS, ROW, { locale: 'fr', locales }) as typeof ROW
  read.group.title = 'x' as never
  read.rows[0].id = 'x'
  read.parts.length = 0
  expect(ROW).toEqual(before)
})

it('reads a row of a host without languages as it is', () => {
  const row = { access: 'Par la cour', rows: [{ title: 'Ligne' }] }
  expect(inOneLocale(FIELDS, row, { locale: 'fr', locales: ['fr'] })).toEqual(row)
})
