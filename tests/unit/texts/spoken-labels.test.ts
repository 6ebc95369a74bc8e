import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { labelIn } from '../../../collections/labelIn'
import { withSpokenLabels } from '../../../src/plugins/texts/spokenLabels'

const both = { fr: 'Rue', en: 'Street' }
const text = (label: unknown) => ({ name: 'street', type: 'text', label }) as Field

it('makes a text of each label, within groups, tabs and rows too', () => {
  const [group, tabs, row] = withSpokenLabels([
    {
      name: 'address',
      type: 'group',
      label: { fr: 'Adresse', en: 'Address' },
      fields: [text(both)],
    },
    { type: 'tabs', tabs: [{ label: { fr: 'Où', en: 'Where' }, fields: [text(both)] }] },
    { type: 'row', fields: [text(both)] },
  ])
  const within = (one: Field) =>
    (one.type === 'tabs' ? one.tabs[0] : (one as { fields: Field[] })).fields[0]
  for (const one of [group, tabs, row].map(within))
    for (const language of ['fr', 'en'] as const) {
      expect(one).toMatchObject({ label: expect.any(Function) })
      expect(labelIn((one as { label: unknown }).label, language)).toBe(both[language])
    }
  expect(labelIn((group as { label: unknown }).label, 'en')).toBe('Address')
  // by which a host says what else the tab is called
  expect(tabs).toMatchObject({ tabs: [{ label: { fr: 'Où', en: 'Where' } }] })
})

it('leaves what is no label of ours: a name, none, and one in a language that we don’t speak', () => {
  const german = { ...both, de: 'Straße' }
  for (const label of ['Rue', undefined, false, german])
    expect(withSpokenLabels([text(label)])).toEqual([text(label)])
})
