import type { Config, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { costo, type CostoOptions, shared, shops, tours } from '../../../src'
import { relationsIn } from './relations'

const host = (...slugs: string[]): Config => ({
  secret: 'x',
  db: {} as Config['db'],
  collections: slugs.map((slug) => ({ slug, fields: [] })),
})
const built = (options: object, ...slugs: string[]) =>
  Promise.resolve(costo(options as CostoOptions)(host(...slugs)))
const referred = ({ collections }: Config, slug: string) =>
  relationsIn(collections!.find((one) => one.slug === slug)!.fields)
const slugsIn = ({ collections }: Config) => collections?.map(({ slug }) => slug)

describe('the slugs of the suite’s collections', () => {
  it('are those that a host gives them, beside its own of the same names', async () => {
    const slugs = { shops: 'boutiques', changes: 'costo-changes' }
    const own = await built({ slugs }, 'shops', 'changes')
    expect(slugsIn(own)).toEqual(
      expect.arrayContaining(['shops', 'changes', 'boutiques', 'costo-changes', 'tours']),
    )
    expect(referred(own, 'recommendations')).toEqual({ partner: 'partners', shop: 'boutiques' })
  })

  it('are exchanged without one taking the other’s place', async () => {
    const own = await built({ slugs: { partners: 'shops', shops: 'partners' } })
    expect(referred(own, 'recommendations')).toEqual({ partner: 'shops', shop: 'partners' })
  })

  it('are told to the admin, which can’t read the rest of the configuration', async () => {
    const { admin } = await built({ slugs: { tours: 'balades' } })
    expect(admin?.custom?.costo.slugs).toMatchObject({ tours: 'balades', shops: 'shops' })
  })

  it('hold for each of the single plugins, whichever comes first', async () => {
    const options = { slugs: { shops: 'boutiques', tours: 'balades', media: 'images' } }
    for (const order of [
      [shared, shops, tours],
      [tours, shared, shops],
      [tours, shops],
    ]) {
      // as Payload does: one after the other, each of which sees the others
      const config: Config = { ...host('shops', 'media'), plugins: [] }
      // where shared() comes later, the plugins before it wait for it
      config.plugins = order.map((plugin) => plugin(options))
      let own = config
      for (const plugin of config.plugins) own = await plugin(own)
      expect(slugsIn(own)).toEqual(expect.arrayContaining(['boutiques', 'balades', 'images']))
      expect(referred(own, 'balades')).toMatchObject({ photo: 'images', 'stops.shop': 'boutiques' })
    }
  })

  it('leave a host’s own collection out of what is the suite’s: its shops are no stops of a walk', async () => {
    const own = await tours()(host('shops'))
    expect(Object.values(referred(own, 'tours'))).toContain('media')
    expect(Object.values(referred(own, 'tours'))).not.toContain('shops')
  })

  it('are what a host’s own fields name, and its own collections beside them', async () => {
    const to = (name: string, relationTo: string | string[]) =>
      ({ name, type: 'relationship', relationTo }) as Field
    const fields = [to('page', 'pages'), to('walk', 'balades'), to('own', ['tours', 'boutiques'])]
    const slugs = { shops: 'boutiques', tours: 'balades' }
    const own = await built({ slugs, shops: { fields } }, 'pages', 'tours')
    expect(referred(own, 'boutiques')).toMatchObject({
      ...{ page: 'pages', walk: 'balades', own: ['tours', 'boutiques'] },
    })
    const written = { shops: { fields: [to('walk', 'tours')] } }
    await expect(built({ slugs, ...written })).rejects.toThrow('refers to "tours", which is none')
  })

  const REFUSED: [string, object, RegExp][] = [
    [
      'none of ours',
      { slugs: { boutiques: 'x' } },
      /slugs says "boutiques".*Write one of partners, shops/,
    ],
    [
      'no slug',
      { slugs: { shops: 'mes boutiques' } },
      /slug of shops is "mes boutiques"\. Write a word.*'costo-shops'/,
    ],
    ['no text', { slugs: { shops: 3 } }, /slug of shops is 3\. Write a word/],
    ['nothing', { slugs: { shops: '' } }, /slug of shops is ""\. Write a word/],
    [
      'Payload’s own',
      { slugs: { shops: 'payload-jobs' } },
      /slug of shops is "payload-jobs".*Payload's own/,
    ],
    ['our address', { slugs: { shops: 'costo' } }, /slug of shops is "costo"/],
    [
      'one for two',
      { slugs: { shops: 'places', tours: 'places' } },
      /shops and tours have one slug, "places".*Write slugs: \{ tours/,
    ],
    ['another’s own', { slugs: { shops: 'tours' } }, /shops and tours have one slug, "tours"/],
    [
      'two for one',
      { users: 'admins', slugs: { users: 'people' }, roles: () => null },
      /option users says "admins" and slugs\.users says "people"\. Write users/,
    ],
  ]
  it.each(REFUSED)('are refused at start when one is %s', async (_, options, message) => {
    await expect(built(options)).rejects.toThrow(message)
  })

  it('are refused when the host has one of them', async () => {
    await expect(built({ slugs: { shops: 'boutiques' } }, 'boutiques')).rejects.toThrow(
      /collection "boutiques" is already .*Write slugs: \{ shops: 'costo-boutiques' \}/,
    )
    await expect(built({}, 'users')).rejects.toThrow(
      /Write users: 'users' to have the suite use yours, or slugs: \{ users: 'costo-users' \}/,
    )
  })

  it('are refused when two of the single plugins differ', async () => {
    const first = await shops({ slugs: { shops: 'boutiques' } })(host())
    await expect(async () => tours({ slugs: { shops: 'magasins' } })(first)).rejects.toThrow(
      /two of the suite's plugins name shops differently, "boutiques" and "magasins"/,
    )
  })
})
