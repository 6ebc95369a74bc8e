import type { CollectionConfig, Config } from 'payload'
import { buildConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { costo, type CostoOptions, partners, shared, shops, tours } from '../../../src'
import { OWN } from './host'

/** Builds what a host would start with. @param db by the name that Payload has for an adapter */
const build = (given: Partial<Config>, options: object = {}, db = 'sqlite') =>
  buildConfig({
    secret: 'a secret of the host’s own',
    db: { name: db, defaultIDType: 'text', init: () => ({}) as never },
    ...given,
    plugins: given.plugins ?? [costo(options as CostoOptions)],
  })

const users = (more: Partial<CollectionConfig>): CollectionConfig => ({
  ...{ slug: 'users', auth: true, fields: [] },
  ...more,
})
const media = (more: Partial<CollectionConfig>): CollectionConfig => ({
  ...{ slug: 'media', upload: true, fields: [] },
  ...more,
})
const text = (name: string) => ({ name, type: 'text' }) as const
const plain = (slug: string): CollectionConfig => ({ slug, fields: [text('title')] })
const viewAt = (name: string, path: `/${string}`): Config['admin'] => ({
  components: { views: { [name]: { Component: '/theirs#View', path } } },
})

const roles = () => null
const EXTENDED = { users: 'users', media: 'media', roles }

/** What a host has, and what it is told: who, what, why, and what to write. */
const REFUSED: [string, Partial<Config>, object, RegExp][] = [
  [
    'accounts of its own that it doesn’t name',
    { collections: [users({})] },
    {},
    /collection "users" is already .*Write users: 'users' to have the suite use yours/,
  ],
  [
    'uploads of its own that it doesn’t name',
    { collections: [media({})] },
    {},
    /collection "media" is already .*Write media: 'media'/,
  ],
  [
    'a collection of the same slug',
    { collections: [plain('tours')] },
    {},
    /collection "tours" is already .*Write slugs: \{ tours: 'costo-tours' \}/,
  ],
  [
    'a global of the same slug',
    { globals: [{ slug: 'sharing', fields: [text('title')] }] },
    {},
    /global "sharing" is already .*another slug/,
  ],
  [
    'no such accounts',
    {},
    { users: 'users', roles },
    /option users says "users", which is none of your collections\. Add it/,
  ],
  [
    'no such uploads',
    { collections: [users({})] },
    EXTENDED,
    /option media says "media", which is none of your collections\. Add it/,
  ],
  [
    'no accounts of the slug that is named',
    { collections: [users({})] },
    { users: 'members', roles },
    /option users says "members", which is none of your collections\. Add it/,
  ],
  [
    'accounts that nobody signs in with',
    { collections: [users({ auth: undefined })] },
    { users: 'users', roles },
    /"users", but that collection of yours has no auth\. Write auth: true/,
  ],
  [
    'uploads that take no file',
    { collections: [media({ upload: undefined })] },
    { media: 'media' },
    /"media", but that collection of yours has no upload\. Write upload: true/,
  ],
  [
    'accounts of which nobody says what they may do',
    { collections: [users({})] },
    { users: 'users' },
    /users: 'users' somebody must say .*Write roles: \(user\)/,
  ],
  [
    'a field in the way',
    { collections: [media({ fields: [text('licence')] })] },
    { media: 'media' },
    /"media" already has a field "licence".*Rename yours/,
  ],
  [
    'a view in the way',
    { admin: viewAt('import', '/their-import') },
    {},
    /admin's view "import" is in the way of the suite's at "\/import".*another name/,
  ],
  [
    'a view at the same path',
    { admin: viewAt('waiting', '/queue') },
    {},
    /admin's view "waiting" is in the way of the suite's at "\/queue".*another path/,
  ],
  [
    'a collection at our address',
    { collections: [plain('costo')] },
    {},
    /collection "costo" has the address below which the suite answers.*another slug/,
  ],
  [
    'a language that browsers don’t know how to read',
    { localization: { locales: ['fr', 'en_US'], defaultLocale: 'fr' } },
    {},
    /locale "en_US" in localization is no language tag .*Write one such as 'en' or 'en-GB'/,
  ],
  [
    'a folder of editions and no address that it has',
    {},
    { editions: '/out' },
    /publicUrl is missing\. Write the address of the route that serves \/out, such as/,
  ],
  [
    'a folder that is no text',
    {},
    { editions: new URL('file:///out') },
    /editions is "file:\/\/\/out", no absolute path\. Write one, such as path\.resolve/,
  ],
  [
    'a site to be looked at of which it doesn’t say the port',
    {},
    { checkAlso: 'localhost' },
    /checkAlso is "localhost"\. Write a list of hosts with their ports/,
  ],
  ['a relative folder', {}, { editions: 'out' }, /editions is "out".*path\.resolve\("out"\)/],
  [
    'a widget that there isn’t',
    {},
    { widgets: ['shop-card', 'map'] },
    /widgets is \["shop-card","map"\]\. Write a list of those to offer, of 'partner-carousel', 'shop-card'/,
  ],
  ['no widget at all', {}, { widgets: [] }, /widgets is \[\]\. .*leave it out for all/],
  [
    'a publisher that there isn’t',
    {},
    { publisher: 'cron', editions: '/out' },
    /publisher is "cron"\. Write 'process'.*'job'.*'command'/,
  ],
  [
    'a bucket without a name',
    {},
    { editions: '/out', s3: { bucket: 's3://vitrine/' } },
    /option s3 has "s3:\/\/vitrine\/" as its bucket\. Write s3: \{ bucket: 'the-name/,
  ],
  [
    'a bucket into which nothing is copied',
    {},
    { s3: { bucket: 'vitrine' } },
    /option s3 says where editions are copied to, .*Write editions: path\.resolve/,
  ],
  [
    'a prefix that is an address',
    {},
    { editions: '/out', s3: { bucket: 'vitrine', prefix: '/ville' } },
    /has "\/ville" as its prefix\. Write a folder without a slash before it/,
  ],
  [
    'an encoding that no browser reads',
    {},
    { editions: '/out', s3: { bucket: 'vitrine', encoding: 'zip' } },
    /has "zip" as its encoding\. Write 'gzip', 'br' or 'none'/,
  ],
  [
    'an SDK that is none',
    {},
    { editions: '/out', s3: { bucket: 'vitrine', sdk: {} } },
    /has as its sdk what isn't the package @aws-sdk\/client-s3\. Write import \* as sdk/,
  ],
  [
    'a city’s outlines in no file',
    {},
    { perimeters: { file: '/no/quarters.geojson' } },
    /perimeters says "\/no\/quarters\.geojson", where no file is\. Write the absolute path/,
  ],
  [
    'a language to publish that it doesn’t have',
    { localization: { locales: ['en', 'de'], defaultLocale: 'en' } },
    { locales: ['en', 'es'] },
    /option locales says "es", which is none of your languages \(en, de\)\. Add it/,
  ],
  [
    'languages to publish without its default one',
    { localization: { locales: ['en', 'de'], defaultLocale: 'en' } },
    { locales: ['de'] },
    /option locales is without "en", your default language/,
  ],
  [
    'languages to publish where it has one',
    {},
    { locales: ['fr', 'en'] },
    /option locales says \["fr","en"\], but your project has one language only\. Write which it is, as \['en'\]/,
  ],
  [
    'a name of its public side that is none',
    {},
    { name: { fr: ' ' } },
    /option name is \{"fr":" "\}\. Write what the public pages call themselves, in 60 characters at most/,
  ],
  [
    'a list of names of its public side',
    {},
    { name: ['Lyon'] as never },
    /option name is \["Lyon"\]\. Write what the public pages call themselves/,
  ],
  [
    'a name of its public side in a language that it doesn’t have',
    { localization: { locales: ['en', 'de'], defaultLocale: 'en' } },
    { name: { en: 'Lyon', fr: 'Lyon' } },
    /option name says something in "fr", which is none of your languages \(en, de\)/,
  ],
  [
    'a name in a language, where it is written in another one',
    {},
    { locales: ['en'], name: { fr: 'Lyon' } },
    /option name says something in "fr", which is none of your languages \(en\)/,
  ],
  [
    'a language to publish that is none',
    {},
    { locales: ['en_US'] },
    /option locales says \["en_US"\], but .*Write which it is, as \['en'\]/,
  ],
  [
    'a round without time',
    {},
    { publisher: 'job', editions: '/out', roundSeconds: 0 },
    /roundSeconds is 0\. Write the seconds that your deployment gives a request/,
  ],
  [
    'a round of a process that has none',
    {},
    { editions: '/out', roundSeconds: 60 },
    /roundSeconds is for publisher: 'job' only\. The command takes --seconds/,
  ],
  [
    'a publisher and nowhere to publish',
    {},
    { publisher: 'job' },
    /publisher is "job", but nothing says where to publish\. Write editions: path\.resolve/,
  ],
  [
    'shops to be kept from nowhere',
    { collections: [plain('stores')] },
    { shops: { map: () => null } },
    /of shops there is a map, but nothing says from which .*Write shops: \{ from: 'stores', map: \(record\) =>/,
  ],
  [
    'shops to be kept from stores without a rule',
    { collections: [plain('stores')] },
    { shops: { from: 'stores' } },
    /kept from "stores", but nothing says what .*Write shops: \{ from: 'stores', map/,
  ],
  [
    'shops to be kept from a collection that there isn’t',
    { collections: [plain('stores')] },
    { shops: { from: 'shop', map: () => null } },
    /kept from "shop", which is none of your collections\. Add it/,
  ],
  [
    'shops to be kept from the suite’s own',
    {},
    { shops: { from: 'shops', map: () => null } },
    /can't be kept from "shops", which is the suite's own\. Write the slug/,
  ],
  ['roles that are no rule', {}, { roles: 'admin' }, /roles is "admin", not a function\. Write/],
]

describe('a host is told when it starts that it has', () => {
  it.each(REFUSED)('%s', async (_, given, options, message) => {
    await expect(build(given, options)).rejects.toThrow(message)
  })

  it.each(['sqlite', 'd1-sqlite', 'postgres', 'mongoose'])('nothing wrong with %s', async (db) => {
    const { collections } = await build({ collections: OWN }, EXTENDED, db)
    expect(collections.map(({ slug }) => slug)).toContain('shops')
  })

  it('an adapter that the suite doesn’t know', async () => {
    await expect(build({}, {}, 'firestore')).rejects.toThrow(
      /adapter is "firestore".*SQLite, PostgreSQL and MongoDB.*Write db: sqliteAdapter/,
    )
  })

  it('two plugins of which one says what the other, which would do it, doesn’t', async () => {
    const options = { editions: '/out', publicUrl: 'https://host.example/vitrine' }
    const counting = { ...options, journal: '/counted' }
    for (const plugins of [
      [shops(options), tours(counting)],
      [shared(options), tours(counting)],
      [tours(counting), shared(options)],
    ])
      await expect(build({ plugins })).rejects.toThrow(
        /name journal differently, nothing and "\/counted"\. Give all of them the same options/,
      )
    await build({ plugins: [shared(counting), shops(options), tours(counting), partners()] })
  })

  it('nothing wrong with what belongs to the collection of one of several plugins', async () => {
    const from = { from: 'stores', map: () => null } as const
    const own = { labels: { singular: 'Balade', plural: 'Balades' }, fields: [text('shoes')] }
    const { collections } = await build({
      collections: [plain('stores')],
      plugins: [shared(), shops(from), tours({ ...own, publish: () => null, renderers: [] })],
    })
    const labels = collections.map((one) => one.labels.singular)
    expect(labels).toContain('Balade')
    expect(labels).not.toContain('Boutique')
    expect(labels.filter((label) => label === 'Balade')).toHaveLength(1)
  })

  it('the suite twice', async () => {
    await expect(build({ plugins: [costo(), shops()] })).rejects.toThrow(
      /collection "(shops|perimeters)" is already/,
    )
    await expect(build({ plugins: [partners(), partners()] })).rejects.toThrow(
      /collection "partners" is already/,
    )
  })
})
