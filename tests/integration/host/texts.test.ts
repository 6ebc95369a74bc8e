import { getTranslation } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig, type Config, type Field, ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { costo, type CostoOptions, partners, shops } from '../../../src'
import { script } from '../../../src/plugins/texts/command'
import { QUEUE_WORDS } from '../../../src/queue/words'
import { spokenIn } from '../../../src/spoken'
import { type Host, optionsIn, ORIGIN, startHost } from './host'

const TEXTS: CostoOptions['texts'] = {
  fr: {
    queue: { title: 'Ma journée', waiting: { one: '{1} chose', other: '{1} choses' } },
    shopLinkOrders: { forbidden: 'Demandez à Awa : poste 12.' },
    messages: { siretDigits: 'Quatorze chiffres, pas {count} !' },
    collections: { shops: { singular: 'Enseigne', plural: 'Enseignes', group: 'Ville' } },
    fields: {
      shops: {
        name: { label: 'Nom de l’enseigne', description: 'Comme sur la façade : rien d’autre.' },
        'address.street': { label: 'Voie' },
        lifecycle: { options: { open: 'En activité' } },
        closures: { singular: 'Congé' },
        Where: { label: 'Lieu' },
      },
      media: { licence: { label: 'Droit d’auteur' } },
      sharing: { reciprocity: { label: 'Part rendue' } },
    },
  },
  en: { fields: { shops: { name: { label: 'Sign' } } } },
}

let host: Host
beforeAll(async () => {
  host = await startHost('sqlite', (folder) => ({
    i18n: { fallbackLanguage: 'fr', supportedLanguages: { fr, en } },
    plugins: [
      costo({
        ...{ ...optionsIn(folder), texts: TEXTS },
        shops: { fields: [{ name: 'parking', type: 'number', label: 'Parking' }] },
      }),
    ],
  }))
})
afterAll(() => host.stop())

describe('a host that says texts of its own', () => {
  it('reads them in forms and lists, beside those of ours that it leaves', () => {
    expect(host.config.admin.components.views?.queue?.meta?.title).toBe(
      'Ma journée · What is waiting',
    )
    const { labels, admin } = collection('shops')
    expect([said(labels.plural), said(labels.plural, 'en'), said(admin.group)]).toEqual([
      ...['Enseignes', 'Shops', 'Ville'],
    ])
    expect(said(admin.description)).toBe('Les commerces que les partenaires montrent.')
    const name = field('shops', 'name')
    expect([said(name.label), said(name.label, 'en')]).toEqual(['Nom de l’enseigne', 'Sign'])
    expect(said(name.admin?.description)).toBe('Comme sur la façade\u00a0: rien d’autre.')
    expect(said(field('shops', 'address', 'street').label)).toBe('Voie')
    expect(said(field('shops', 'address', 'city').label)).toBe('Ville')
    expect(said(field('shops', 'closures').labels?.singular)).toBe('Congé')
    expect(said(field('shops', 'closures').labels?.plural)).toBe('Fermetures')
    const options = field('shops', 'lifecycle').options?.map((option) =>
      said((option as { label: unknown }).label),
    )
    expect(options).toEqual(['Annoncé', 'Ouvre bientôt', 'En activité', 'Fermé définitivement'])
    expect(tabs('shops')).toEqual([
      ...['Présentation', 'Lieu', 'Horaires et accueil', 'Interne', 'Compléments'],
    ])
  })

  it('reads them on what the suite adds to its own collections and on the rule, and its own as before', () => {
    expect(said(field('media', 'licence').label)).toBe('Droit d’auteur')
    expect(field('media', 'alt').label).toBe('Alt')
    expect(field('shops', 'parking').label).toBe('Parking')
    const rule = host.config.globals.find(({ slug }) => slug === 'sharing')!
    expect(said(found(rule.fields, ['reciprocity']).label)).toBe('Part rendue')
  })

  it('has them told by endpoints and by what a form refuses, with values at their places', async () => {
    const refused = await host.handle(
      new Request(`${ORIGIN}/api/costo/shop-links/letters`, {
        headers: { 'Accept-Language': 'fr' },
      }),
    )
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('Demandez à Awa\u00a0: poste 12.')
    const wrong = host.payload.create({
      collection: 'shops',
      data: { name: 'Labat', siret: '123', _status: 'draft' } as never,
      req: await spokenIn(host.payload, 'fr'),
    })
    const error = await wrong.catch((caught: unknown) => caught)
    expect((error as ValidationError).data.errors.map(({ message }) => message)).toContain(
      'Quatorze chiffres, pas 3\u00a0!',
    )
    expect(QUEUE_WORDS.fr.waiting(2)).toBe('2 choses')
  })

  it('sends the browser the texts of tables, and nothing of fields', () => {
    const provider = host.config.admin.components.providers?.find(
      (one) => typeof one === 'object' && one?.path?.includes('HostTextsProvider'),
    )
    const { texts } = (provider as { clientProps: { texts: typeof TEXTS } }).clientProps
    expect(Object.keys(texts.fr ?? {})).toEqual(['queue', 'shopLinkOrders', 'messages'])
    expect(texts.en).toEqual({})
  })

  it('finds all that it may say by a command, in the shape in which it says it', async () => {
    const { bin } = host.config
    expect(bin.filter(({ key }) => key === 'costo-texts')).toHaveLength(1)
    const printed: string[] = []
    // Payload ends the process when the command is done: what a slow reader hasn't taken by then is lost
    vi.spyOn(process.stdout, 'write').mockImplementation((text, taken) => {
      setImmediate(() => {
        printed.push(String(text))
        ;(taken as unknown as () => void)()
      })
      return false
    })
    await script(host.config)
    vi.restoreAllMocks()
    const all = JSON.parse(printed.join('')) as NonNullable<Required<CostoOptions['texts']>>
    expect(all.en?.queue?.waiting).toEqual({ one: '{1} record', other: '{1} records' })
    expect(all.fr?.queue?.title).toBe('Ce qui attend')
    expect(all.en?.fields?.shops?.['address.city']).toEqual({ label: 'City' })
    expect(all.en?.fields?.shops).not.toHaveProperty('parking')
    expect(all.en?.fields?.media).not.toHaveProperty('alt')
    expect(all.en?.collections).not.toHaveProperty('users')
    await expect(build([costo({ texts: all })])).resolves.toBeTruthy()
  })
})

describe('at start', () => {
  it('all that is none of the suite’s texts is refused by name', async () => {
    const texts = {
      fr: { file: {}, queue: { titre: 'x', page: '{3}' }, fields: { stores: {} } },
      de: {},
    } as never
    await expect(build([costo({ texts })])).rejects.toThrow(
      /option texts .*de is no language.*fr\.file is none of its tables: addressSearch,.*fr\.queue\.titre is no text of it: title,.*fr\.queue\.page has \{3\}.*fr\.fields\.stores is none of its collections.*npx payload costo-texts/,
    )
  })

  it.each<[string, object, RegExp]>([
    [
      'a field',
      { shops: { nom: { label: 'x' } } },
      /fr\.fields\.shops\.nom is no field of it: .*name/,
    ],
    [
      'a choice',
      { shops: { lifecycle: { options: { gone: 'x' } } } },
      /fr\.fields\.shops\.lifecycle\.options\.gone is none of its choices: announced, opening/,
    ],
    ['a text', { shops: { name: { label: 3 } } }, /fr\.fields\.shops\.name\.label is 3: write/],
    ['a part', { shops: { name: { title: 'x' } } }, /name\.title is no text of a field: label/],
  ])('so is %s of fields', async (_, fields, message) => {
    await expect(build([shops({ texts: { fr: { fields } } as never })])).rejects.toThrow(message)
  })

  it('what a host’s own collection is called is left to it', async () => {
    const users = { slug: 'users', auth: true, fields: [] }
    const options = { users: 'users', roles: () => null }
    const texts = { fr: { collections: { users: { singular: 'Agent' } } } }
    await expect(build([costo({ ...options, texts })], [users])).rejects.toThrow(
      /fr\.collections\.users is yours: write labels in it/,
    )
  })

  it('single plugins add up what they are given, and a project that gives none has ours', async () => {
    await build([
      shops({ texts: { fr: { queue: { title: 'Ma journée' } } } }),
      partners({ texts: { en: { queue: { title: 'My day' } } } }),
    ])
    expect([QUEUE_WORDS.fr.title, QUEUE_WORDS.en.title]).toEqual(['Ma journée', 'My day'])
    await build([shops()])
    expect(QUEUE_WORDS.fr.title).toBe('Ce qui attend')
  })
})

const build = (plugins: Config['plugins'], collections: Config['collections'] = []) =>
  buildConfig({
    ...{ secret: 'a secret of the host’s own', plugins, collections },
    db: { name: 'sqlite', defaultIDType: 'text', init: () => ({}) as never },
  })

/** What an account reads whose language this is. */
const said = (label: unknown, language: 'fr' | 'en' = 'fr') =>
  getTranslation(label as string, { language, fallbackLanguage: 'fr', t: String } as never)

const collection = (slug: string) => host.config.collections.find((one) => one.slug === slug)!

type Found = {
  label?: unknown
  labels?: Record<'singular' | 'plural', unknown>
  options?: unknown[]
  admin?: { description?: unknown }
}

const field = (slug: string, ...path: string[]) => found(collection(slug).fields, path)

function found(fields: Field[], [name, ...below]: string[]): Found {
  const flat = (all: Field[]): Field[] =>
    all.flatMap((one) => {
      if (one.type === 'tabs') return one.tabs.flatMap((tab) => flat(tab.fields))
      return 'name' in one && one.name ? [one] : 'fields' in one ? flat(one.fields) : []
    })
  const one = flat(fields).find((other) => 'name' in other && other.name === name) as Field
  return below.length ? found((one as { fields: Field[] }).fields, below) : (one as Found)
}

const tabs = (slug: string) =>
  collection(slug).fields.flatMap((one) =>
    one.type === 'tabs' ? one.tabs.map((tab) => said(tab.label)) : [],
  )
