import type { Config, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { costo, type CostoOptions, shops } from '../../../src'

const host = (): Config => ({ secret: 'x', db: {} as Config['db'], collections: [] })
const ALL: CostoOptions = { editions: '/tmp/editions', publicUrl: 'https://host.example' }
const KINDS = ['shops', 'partners', 'videos', 'tours'] as const

/** Every name at the level of the record, fields that only show something among them. */
const namesIn = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? [tab.name] : namesIn(tab.fields),
      )
    if ('name' in field && field.name) return [field.name]
    return 'fields' in field ? namesIn(field.fields) : []
  })

const withField = (kind: (typeof KINDS)[number], ...fields: Field[]) =>
  Promise.resolve(host()).then(costo({ ...ALL, [kind]: { fields } }))

describe('fields of a host’s own', () => {
  it.each(KINDS)('can’t take a name that %s has, or that Payload gives', async (kind) => {
    const stores = { ...host(), collections: [{ slug: 'stores', fields: [] }] }
    const from = { from: 'stores', map: () => null }
    const { collections } = await costo({ ...ALL, shops: from, partners: from } as never)(stores)
    const own = namesIn(collections!.find(({ slug }) => slug === kind)!.fields)
    expect(own.length).toBeGreaterThan(10)
    for (const name of [...own, 'id', 'createdAt', '_status', '_mine'])
      await expect(withField(kind, { name, type: 'text' }), name).rejects.toThrow(
        `costo: the option fields of ${kind} has a field "${name}"`,
      )
  })

  it('are found in rows and tabs too', async () => {
    const inRow: Field = { type: 'row', fields: [{ name: 'phone', type: 'text' }] }
    await expect(withField('shops', inRow)).rejects.toThrow('a field "phone"')
    const tabs: Field = { type: 'tabs', tabs: [{ label: 'Ours', fields: [inRow] }] }
    await expect(withField('shops', tabs)).rejects.toThrow('a field "phone"')
  })

  it('can’t refer to a collection that isn’t there, and can to one that another plugin of ours brings', async () => {
    const to = (relationTo: string): Field => ({
      type: 'collapsible',
      label: 'More',
      fields: [{ name: 'near', type: 'relationship', relationTo: relationTo as 'shops' }],
    })
    await expect(withField('shops', to('nowhere'))).rejects.toThrow(
      'a field "near" that refers to "nowhere", which is none of your collections',
    )
    await expect(withField('shops', to('tours'))).resolves.toBeTruthy()
  })

  it('stand in tabs behind ours: their own tabs as they are, the rest in one', async () => {
    const { collections } = await withField(
      'shops',
      { name: 'parking', type: 'checkbox' },
      { type: 'tabs', tabs: [{ label: 'Lease', fields: [{ name: 'rent', type: 'number' }] }] },
    )
    const shop = collections!.find(({ slug }) => slug === 'shops')!
    const tabs = shop.fields.find((field) => field.type === 'tabs')!
    const labels = tabs.type === 'tabs' ? tabs.tabs.map(({ label }) => label) : []
    expect(labels.slice(-2)).toEqual(['Lease', { fr: 'Compléments', en: 'More' }])
  })

  it('keep the database’s schema when the suite is switched off', async () => {
    const fields: Field[] = [{ name: 'parking', type: 'checkbox' }]
    const { collections } = await shops({ fields, enabled: false })(host())
    expect(namesIn(collections!.find(({ slug }) => slug === 'shops')!.fields)).toContain('parking')
  })

  it('leave the access that they say themselves', async () => {
    const read = () => true
    const { collections } = await withField('shops', {
      ...{ name: 'parking', type: 'checkbox', access: { read } },
    })
    const shop = collections!.find(({ slug }) => slug === 'shops')!
    const tabs = shop.fields.find((field) => field.type === 'tabs')!
    const tab = tabs.type === 'tabs' ? tabs.tabs.at(-1)! : undefined
    const [field] = tab!.fields as { access: Record<string, unknown> }[]
    expect(field.access.read).toBe(read)
    expect(field.access.update).toBeTypeOf('function')
  })
})

type Refusal = [name: string, value: unknown, said: RegExp]

describe('a host’s own publish and renderers', () => {
  const type = 'text/csv; charset=utf-8'
  const all = () => 'x'
  const each = () => 'x'

  it.each<Refusal>([
    [
      'publish',
      'yes',
      /^costo: the option publish of shops is "yes", not a function\. Write publish/,
    ],
    ['fields', {}, /^costo: the option fields of shops is no list/],
    ['renderers', {}, /^costo: the option renderers of shops is no list/],
    ['renderers', [{ path: 'a.csv', type }], /has none of each, all and page/],
    ['renderers', [{ path: 'a.csv', type, all, each }], /has each and all/],
    ...[
      '../a.csv',
      '/a.csv',
      'a//b',
      'a/',
      '',
      '.htaccess',
      'a/.b',
      'a\\b',
      'a b',
      'é',
      'a?b',
      'a%2f',
      '{x}',
    ].map((path): Refusal => ['renderers', [{ path, type, all }], /is none below custom\//]),
    ['renderers', [{ path: 'a'.repeat(201), type, all }], /is none below custom\//],
    ['renderers', [{ path: 'shops.txt', type, each }], /Write \{slug\} where/],
    ['renderers', [{ path: '{slug}.txt', type, all }], /Leave \{slug\} out/],
    ['renderers', [{ path: 'a.csv', type: 'csv', all }], /has the type "csv"\. Write a media type/],
    ['renderers', [{ path: 'a.csv', type: 'text/csv\r\nX: y', all }], /has the type/],
    [
      'renderers',
      [
        { path: 'a.csv', type, all },
        { path: 'a.csv', type, all },
      ],
      /a renderer of shops has too/,
    ],
    ['renderers', [{ page: all }, { page: all }], /has 2 pages\. Leave one/],
  ])('is refused by name at start: %s %j', (name, value, said) => {
    return expect(async () => shops({ [name]: value } as never)(host())).rejects.toThrow(said)
  })

  it('can’t write where another collection’s writes', () => {
    const options = { renderers: [{ path: '{locale}/list.csv', type, all }] }
    return expect(async () => costo({ shops: options, tours: options })(host())).rejects.toThrow(
      'a renderer of tours has the path "{locale}/list.csv", which a renderer of shops has too',
    )
  })
})
