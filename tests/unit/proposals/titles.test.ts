import type { SanitizedCollectionConfig } from 'payload'
import { expect, it } from 'vitest'
import { titleIn } from '../../../src/proposals/title-in'
import { titleOf } from '../../../src/proposals/title'

const config = {
  slug: 'partners',
  flattenedFields: [
    { name: 'service', type: 'text', label: { fr: 'Service proposé', en: 'Service offered' } },
  ],
} as unknown as SanitizedCollectionConfig
const values = { service: 'Un.' }
const payload = { config: {}, collections: { partners: { config } } } as never
const inBoth = (title: string) =>
  (['fr', 'en'] as const).map((language) =>
    titleIn(payload, { title, kind: 'partners', values, before: {} }, language),
  )

it('is the record and the fields, in the language of the one who reads', () => {
  const title = titleOf({ name: 'La Ruche : Paris', id: '1' }, config, values)
  expect(title).toBe('La Ruche : Paris\u00a0: Service proposé')
  expect(inBoth(title)).toEqual([
    'La Ruche\u00a0: Paris\u00a0: Service proposé',
    'La Ruche : Paris: Service offered',
  ])
})

it('is the same for one that was kept with a loose colon', () => {
  expect(inBoth('Tudigo : Service proposé')).toEqual([
    'Tudigo\u00a0: Service proposé',
    'Tudigo: Service offered',
  ])
})

it('loses no letter of a name that leaves no room for the fields', () => {
  const name = 'a'.repeat(200)
  const title = titleOf({ name, id: '1' }, config, values)
  expect(inBoth(title)).toEqual([name.slice(0, 160), `${name.slice(0, 160)}: Service offered`])
})
