import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { costo, shared, shops, tours } from '../../../src'
import { SLUGS } from '../../../collections/slugs'

const host = (): Config => ({
  secret: 'x',
  db: {} as Config['db'],
  collections: [{ slug: 'pages', fields: [] }],
  custom: { theirs: true },
})

const slugsOf = (config: Config) => config.collections?.map(({ slug }) => slug)
const hooksOf = (config: Config) =>
  config.collections?.flatMap(({ hooks }) => Object.values(hooks ?? {}).flat()) ?? []

describe('the suite in a host’s configuration', () => {
  it('stands behind the host’s own collections and leaves the configuration it was given alone', async () => {
    const given = host()
    const built = await costo()(given)
    expect(slugsOf(built)?.[0]).toBe('pages')
    expect(slugsOf(built)).toEqual(expect.arrayContaining(['shops', 'partners', 'media', 'users']))
    expect(built.custom).toMatchObject({ theirs: true })
    expect(given).toEqual(host())
  })

  it('keeps its collections when switched off, so that the database keeps its schema, and does nothing', async () => {
    const off = await costo({ enabled: false })(host())
    // what only shows something in the admin is no part of the schema
    const fieldsOf = (config: Config) =>
      config.collections?.map(({ slug, fields }) => [
        slug,
        JSON.stringify(fields.filter(({ type }) => type !== 'ui')),
      ])
    expect(fieldsOf(off)).toEqual(fieldsOf(await costo()(host())))
    expect(hooksOf(off)).toEqual([])
  })

  it('makes session cookies secure where the public address is', async () => {
    const cookies = async (publicUrl: string) => {
      const { collections } = await costo({ publicUrl })(host())
      const users = collections?.find(({ slug }) => slug === 'users')
      return Object(users?.auth).cookies as object
    }
    const sameSite = 'Lax'
    expect(await cookies('https://vitrine.example')).toEqual({ secure: true, sameSite })
    expect(await cookies('http://localhost:3000')).toEqual({ secure: false, sameSite })
  })

  it('can be used twice in one process, each time with its own options', async () => {
    const bounds = { south: 43, north: 44, west: 5, east: 6 }
    const contact = 'maps@ville.example'
    const south = await costo({ bounds, map: 'ign', contact })(host())
    const north = await costo()(host())
    expect(south.custom?.costo).toEqual({ bounds, map: 'ign', contact, slugs: SLUGS })
    expect(north.custom?.costo).toEqual({ slugs: SLUGS })
  })

  it('says what to do when the host has a collection of that name', async () => {
    const taken = { ...host(), collections: [{ slug: 'shops', fields: [] }] }
    await expect(async () => shops()(taken)).rejects.toThrow(
      /collection "shops" is already in your Payload config/,
    )
  })

  it('says what to write when a folder is relative', async () => {
    await expect(async () => costo({ uploads: 'files' })(host())).rejects.toThrow(
      /uploads is "files".*path\.resolve\("files"\)/,
    )
    await expect(async () => costo({ editions: 'out' })(host())).rejects.toThrow(
      /editions is "out".*path\.resolve\("out"\)/,
    )
  })

  it('adds the view of editions behind what the host’s admin has, and only when it is told where they are', async () => {
    const published = { editions: '/editions', publicUrl: 'https://host.example/vitrine' }
    const given: Config = {
      ...host(),
      admin: { components: { afterNavLinks: ['/their#Link'] } },
      endpoints: [{ path: '/theirs', method: 'get', handler: () => Response.json({}) }],
    }
    const { admin, endpoints } = await costo(published)(given)
    expect(admin?.components?.views).toHaveProperty('editions')
    expect(admin?.components?.afterNavLinks?.[0]).toBe('/their#Link')
    const [theirs, ...ours] = (endpoints || []).map(({ path }) => path)
    expect(theirs).toBe('/theirs')
    expect(ours).toEqual(
      expect.arrayContaining(
        ['', '/notice', '/rollback', '/resume'].map((path) => `/costo/editions${path}`),
      ),
    )
    const [first] = (await costo(published)(host())).collections!.find(
      ({ slug }) => slug === 'shops',
    )!.fields
    expect(first).toMatchObject({ type: 'ui', name: 'publishing' })
    const without = await costo()(host())
    expect(Object.keys(without.admin?.components?.views ?? {})).not.toContain('editions')
    expect(without.endpoints?.filter(({ path }) => path.startsWith('/costo/editions'))).toEqual([])
    expect(JSON.stringify(without.collections)).not.toContain('RecordNotice')
    const off = await costo({ ...published, enabled: false })(host())
    expect([off.admin, off.endpoints]).toEqual([undefined, undefined])
    expect(JSON.stringify(off.collections)).not.toContain('RecordNotice')
  })

  it('gives walks alone what their forms ask, and nothing when switched off', async () => {
    const alone = async (options?: { enabled: boolean }) => {
      let built = host()
      for (const plugin of [shops, tours]) built = await plugin(options)(built)
      return (built.endpoints || []).map(({ path }) => path)
    }
    const forms = ['mentions', 'shown', 'shown/many', 'geocode', 'walk-file']
    expect(await alone()).toEqual(forms.map((name) => `/costo/${name}`))
    expect(await alone({ enabled: false })).toEqual([])
  })

  it('leaves alone what another plugin of the suite has said', async () => {
    const said = { ...host(), custom: { costo: { contact: 'maps@ville.example' } } }
    const built = await shared({ bounds: { south: 43, north: 44, west: 5, east: 6 } })(said)
    expect(built.custom?.costo).toMatchObject({ contact: 'maps@ville.example' })
  })

  it('says which bounds make no sense', async () => {
    const bounds = { south: 49, north: 48, west: 1, east: 3 }
    await expect(async () => costo({ bounds })(host())).rejects.toThrow(/bounds.*south/)
  })
})
