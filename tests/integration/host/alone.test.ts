import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { costo, type CostoOptions, partners, shared, shops, tours, videos } from '../../../src'
import { type Host, optionsIn, startHost } from './host'
import { type Plugin, RECORDS } from './records'
import { isMadeFor } from '../../../src/publish/served'
import { currentEdition } from '../../../src/publish/store/editions'
import { publishingOf } from '../../../src/publishing/publishing'
import { checkOf, ownCheck } from '../../../src/site-check/address'
import { type DatabaseKind, onEachDatabase } from '../../support/databases'

const PLUGINS = { shops, partners, tours, videos }
const FOUR = Object.keys(PLUGINS) as Plugin[]

let host: Host | undefined
afterEach(async () => {
  await host?.stop()
  host = undefined
})

type Used = (options: CostoOptions) => ReturnType<typeof costo>[]

const start = async (
  kind: DatabaseKind,
  used: Used,
  more: object = {},
  options: CostoOptions = {},
) =>
  (host = await startHost(kind, (folder) => ({
    ...more,
    plugins: used({ ...optionsIn(folder), ...options }),
  })))

const without = (missing: Plugin[]) => FOUR.filter((name) => !missing.includes(name))

/** Makes a record of each, publishes, and reads their pages. */
async function expectPages(here: Host, names: Plugin[], locales: string[]) {
  const made: [Plugin, string | undefined][] = []
  for (const name of names) made.push([name, (await RECORDS[name](here)).slug])
  const read = await here.publish()
  for (const [name, slug] of made)
    for (const locale of locales)
      expect(await read(`/${locale}/${name}/${slug}/`), `${locale} ${slug}`).toContain('<h1')
  return read
}

const LOCALES = { localization: { locales: ['en', 'de'], defaultLocale: 'en', fallback: true } }

onEachDatabase('one plugin, and all four,', (kind) => {
  it.each(FOUR)('publishes with %s alone', async (name) => {
    const alone = await start(kind, (options) => [PLUGINS[name](options)])
    const slugs = Object.keys(alone.payload.collections)
    expect(slugs).toContain(name)
    for (const other of [...without([name]), 'recommendations']) expect(slugs).not.toContain(other)
    await expectPages(alone, [name], ['fr'])
  })

  it('publishes with the four beside what they share, in any order', async () => {
    const all = await start(kind, (options) => [
      ...[videos(options), tours(options), partners(options)],
      ...[shared(options), shops(options)],
    ])
    const partner = await RECORDS.partners(all)
    const shop = await RECORDS.shops(all)
    expect(typeof shop.id).toBe(kind === 'mongodb' ? 'string' : 'number')
    const { payload } = all
    const published = { _status: 'published' as const }
    const reason = 'Deux rues plus loin'
    await payload.create({
      collection: 'recommendations',
      data: { partner: partner.id, shop: shop.id, reason, ...published } as never,
    })
    const stops = [
      { kind: 'shop', shop: shop.id },
      { kind: 'place', name: 'Le Petit Ney', lat: 48.899, lng: 2.341 },
    ]
    const { slug } = (await payload.create({
      collection: 'tours',
      data: { name: 'Nord du 18e', stops, ...published } as never,
    })) as { slug?: string }
    const read = await all.publish()
    expect(await read(`/fr/partners/${partner.slug}/`)).toContain(reason)
    expect(await read(`/fr/tours/${slug}/`)).toContain('Librairie')
  })

  it('publishes in the one language of a host without localization that says which', async () => {
    const english = await start(kind, (options) => [costo(options)], {}, { locales: ['en'] })
    const read = await expectPages(english, FOUR, ['en'])
    expect(await read('/en/shops/librairie-du-ruisseau/')).toContain('<html lang="en"')
    expect(await read('/fr/shops/librairie-du-ruisseau/')).toBeUndefined()
  })

  it('publishes as a whole, in the languages of the host', async () => {
    const whole = await start(kind, (options) => [costo(options)], LOCALES)
    await expectPages(whole, FOUR, ['en', 'de'])
  })

  it('publishes in those of its languages that it names, and leads nowhere else', async () => {
    const some = await start(kind, (options) => [costo(options)], LOCALES, { locales: ['en'] })
    const read = await expectPages(some, ['shops'], ['en'])
    expect(await read('/de/shops/librairie-du-ruisseau/')).toBeUndefined()
    expect(await read('/en/shops/librairie-du-ruisseau/')).not.toContain('/de/')
    expect(JSON.parse((await read('/v1/edition.json')) ?? '{}').locales).toMatchObject([
      { code: 'en' },
    ])
  })

  it('publishes under the name that it says, and anew once it says another', async () => {
    const name = { en: 'The Lyon Showcase' }
    const named = await start(kind, (options) => [costo({ ...options, name })], LOCALES)
    const read = await expectPages(named, ['shops'], ['en', 'de'])
    for (const locale of ['en', 'de'])
      expect(await read(`/${locale}/`)).toContain('<h1>The Lyon Showcase</h1>')
    const options = publishingOf(named.payload)
    const edition = await currentEdition(options.editionsDir)
    expect(isMadeFor(edition!.manifest, options)).toBe(true)
    expect(isMadeFor(edition!.manifest, { ...options, names: { en: 'Lyon' } })).toBe(false)
  })

  it('offers the widgets that it names where one builds what is pasted', async () => {
    const offered = { widgets: ['shop-card' as const, 'tour-map' as const] }
    const { payload } = await start(kind, (options) => [costo({ ...options, ...offered })])
    expect(publishingOf(payload).offered).toEqual(['shop-card', 'tour-map'])
    const hasTab = (slug: 'partners' | 'shops' | 'tours') =>
      'embed' in Object(payload.collections[slug].config.admin.components?.views?.edit)
    expect([hasTab('partners'), hasTab('shops'), hasTab('tours')]).toEqual([false, true, true])
    expect(payload.config.admin.components?.views).not.toHaveProperty('my-site')
    expect([checkOf(payload, '7'), ownCheck(payload)]).toEqual([
      '/collections/partners/7',
      '/my-space',
    ])
  })

  it('counts where it has a journal and metrics are not off', async () => {
    const counts = async (more: CostoOptions) => {
      await host?.stop()
      const { payload } = await start(kind, (options) => [costo({ ...options, ...more })])
      return publishingOf(payload).metrics
    }
    const journal = join(tmpdir(), 'journal')
    expect(await counts({ journal })).toBe(true)
    expect(await counts({ journal, metrics: false })).toBe(false)
    expect(await counts({})).toBe(false)
  })

  it('calls shops what the host calls them, as part of the whole and alone', async () => {
    const labels = { singular: 'Magasin', plural: 'Magasins' }
    const called = ({ payload }: Host) => payload.collections.shops.config.labels
    expect(
      called(await start(kind, (options) => [costo({ ...options, shops: { labels } })])),
    ).toEqual(labels)
    await host?.stop()
    expect(called(await start(kind, (options) => [shops({ ...options, labels })]))).toEqual(labels)
  })

  it('publishes as a whole without languages', async () => {
    const whole = await start(kind, (options) => [costo(options)])
    await expectPages(whole, FOUR, ['fr'])
  })
})

it('has places as the stops of walks where there are no shops', async () => {
  const walks = await start('sqlite', (options) => [tours(options)])
  const stops = [
    { name: 'Le Petit Ney', lat: 48.899, lng: 2.341 },
    { name: 'La Porte de Clignancourt', lat: 48.897, lng: 2.345 },
  ]
  const data = { name: 'Nord du 18e', stops, _status: 'published' as const }
  const { slug } = (await walks.payload.create({ collection: 'tours', data: data as never })) as {
    slug?: string
  }
  const read = await walks.publish()
  expect(await read(`/fr/tours/${slug}/`)).toContain('Le Petit Ney')
})

describe('switched off', () => {
  const tablesOf = ({ payload }: Host) => (payload.db as unknown as { rawTables: object }).rawTables

  it.each([
    ['the whole', (options) => [costo(options)]],
    ['the shops alone', (options) => [shops(options)]],
  ] as [string, Used][])('keeps the tables of %s', async (_, used) => {
    const on = tablesOf(await start('sqlite', used, LOCALES))
    await host?.stop()
    const off = tablesOf(await start('sqlite', used, LOCALES, { enabled: false }))
    expect(Object.keys(off)).toContain('shops')
    expect(JSON.parse(JSON.stringify(off))).toEqual(JSON.parse(JSON.stringify(on)))
  })
})
