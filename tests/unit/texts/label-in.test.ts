import type { LabelFunction } from 'payload'
import { expect, it } from 'vitest'
import { labelIn } from '../../../collections/labelIn'

const asked: LabelFunction = ({ i18n }) => (i18n.language === 'en' ? 'Store' : 'Magasin')
const looked: LabelFunction = ({ i18n }) => i18n.t('general:createdAt')

it.each<[string, unknown, string | undefined, string | undefined]>([
  ['one text for all', 'Magasin', 'Magasin', 'Magasin'],
  ['in both languages', { fr: 'Magasin', en: 'Store' }, 'Magasin', 'Store'],
  ['made when it is asked for', asked, 'Magasin', 'Store'],
  ['looked up in Payload’s translations', looked, undefined, undefined],
  ['in another language only, as Payload shows it', { de: 'Laden' }, 'Laden', 'Laden'],
  ['none', undefined, undefined, undefined],
  ['none by wish', false, undefined, undefined],
])('a label, %s', (_, label, fr, en) => {
  expect([labelIn(label, 'fr'), labelIn(label, 'en')]).toEqual([fr, en])
})
