import { rmSync, writeFileSync } from 'node:fs'
import * as sdk from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBucket } from '../../../src/bucket/client'
import { createCopy } from '../../../src/bucket/copy'
import type { BucketOption } from '../../../src/bucket/option'
import { startS3Server, type S3Server, whyNoS3 } from '../../support/s3-server'
import { createEditionFolder, type EditionFolder, type TestFile } from '../server/edition-folder'

const why = await whyNoS3()
if (why) console.warn(`tests of the copy into a bucket are left out: ${why}`)

const json = (body: object): TestFile => ({
  ...{ body: JSON.stringify(body), type: 'application/json; charset=utf-8' },
})
const page = (text: string): TestFile => ({
  body: `<p>${text}</p>`,
  type: 'text/html; charset=utf-8',
})
const script = (text: string): TestFile => ({
  ...{ body: text, type: 'text/javascript; charset=utf-8', immutable: true },
})
const picture = (text: string): TestFile => ({
  ...{ body: Buffer.from(text), type: 'image/webp', immutable: true },
})

/** An edition with one of each kind of file. */
const FILES = {
  '/v1/embed.js': { ...script('embed(1)'), immutable: undefined },
  '/v1/w/aa.js': script('card(1)'),
  '/v1/media/bb.webp': picture('a picture'),
  '/v1/fr/shops.json': json({ v: 1, shops: ['ruisseau'] }),
  '/v1/fr/shops/ruisseau.json': json({ v: 1, shop: 'ruisseau' }),
  '/fr/shops/ruisseau/': page('Ruisseau'),
  '/fr/tours/nord.gpx': { body: '<gpx/>', type: 'application/gpx+xml' },
}

const without = (...paths: string[]) =>
  Object.fromEntries(Object.entries<TestFile>(FILES).filter(([path]) => !paths.includes(path)))

describe.skipIf(why)('the copy of editions into a bucket', () => {
  let server: S3Server
  let site: EditionFolder
  let option: BucketOption
  let address: string
  let count = 0
  beforeAll(async () => {
    server = await startS3Server()
  })
  afterAll(() => server?.stop())
  beforeEach(async () => {
    server.asked.length = 0
    site = createEditionFolder()
    const made = await server.bucket(`vitrine-${count++}`)
    address = made.address
    option = { bucket: made.bucket, acl: 'public-read', config: server.config }
  })
  afterEach(() => {
    server.refuse()
    site.remove()
  })

  const copyFrom = (
    folder: EditionFolder,
    more: Partial<BucketOption> = {},
    now?: () => number,
  ) => {
    const given = { ...option, ...more }
    return createCopy(folder.folder, openBucket(given), given, now)
  }
  const sent = () =>
    server.asked
      .splice(0)
      .filter(({ method, path }) => method === 'PUT' && !path.includes('/.costo/'))
      .map(({ path }) => path.split('/').slice(2).join('/'))
  const read = async (key: string) => (await fetch(`${address}/${key}`)).text()
  const statusOf = async (key: string) => (await fetch(`${address}/${key}`)).status

  it('is made by the SDK that it is handed, where none may be installed', async () => {
    site.publish(FILES)
    let clients = 0
    class Handed extends sdk.S3Client {
      constructor(config: sdk.S3ClientConfig) {
        super(config)
        clients++
      }
    }
    await copyFrom(site, { sdk: { ...sdk, S3Client: Handed } })()
    expect([clients, await statusOf('v1/embed.js')]).toEqual([1, 200])
  })

  it('answers as our own server does, with the type, the time to keep it and the form of each file', async () => {
    site.publish(FILES)
    expect(await copyFrom(site)()).toMatchObject({ sent: 8, removed: 0, damaged: [] })
    const headers = async (key: string) => {
      const answer = await fetch(`${address}/${key}`)
      expect(answer.status, key).toBe(200)
      const names = ['content-type', 'cache-control', 'content-encoding', 'content-disposition']
      return names.map((name) => answer.headers.get(name))
    }
    const short = 'public, max-age=5, stale-while-revalidate=30, stale-if-error=604800'
    expect(await headers('v1/embed.js')).toEqual([
      'text/javascript; charset=utf-8',
      'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
      ...['gzip', null],
    ])
    expect(await headers('v1/media/bb.webp')).toEqual([
      ...['image/webp', 'public, max-age=31536000, immutable', null, null],
    ])
    const html = 'text/html; charset=utf-8'
    expect(await headers('fr/shops/ruisseau/index.html')).toEqual([html, short, 'gzip', null])
    expect(await headers('fr/tours/nord.gpx')).toEqual([
      ...['application/gpx+xml', short, 'gzip', 'attachment'],
    ])
    expect(await read('fr/shops/ruisseau/index.html')).toBe('<p>Ruisseau</p>')
    expect(await statusOf('.costo/state.json')).toBe(403)
  })

  it('sends what others name first, the lists that name it later and the edition last', async () => {
    site.publish(FILES)
    await copyFrom(site)()
    const order = sent()
    const at = (key: string) => order.indexOf(key)
    expect(order).toHaveLength(8)
    expect(at('v1/w/aa.js')).toBeLessThan(at('v1/fr/shops/ruisseau.json'))
    expect(at('v1/fr/shops/ruisseau.json')).toBeLessThan(at('v1/fr/shops.json'))
    expect(order.at(-1)).toBe('v1/edition.json')
  })

  it('sends only what is other, also from a folder that was made anew, and takes away what is gone', async () => {
    site.publish(FILES)
    await copyFrom(site)()
    sent()
    const other = createEditionFolder()
    const rest = without('/v1/fr/shops/ruisseau.json', '/v1/w/aa.js')
    other.publish({
      ...rest,
      '/v1/w/ab.js': script('card(2)'),
      '/v1/fr/shops.json': json({ v: 1, shops: [] }),
    })
    expect(await copyFrom(other)()).toMatchObject({ sent: 2, removed: 1 })
    expect(sent()).toEqual(['v1/w/ab.js', 'v1/fr/shops.json'])
    expect(await statusOf('v1/fr/shops/ruisseau.json')).toBe(404)
    // a page of before may still ask for it, for thirty days
    expect(await statusOf('v1/w/aa.js')).toBe(200)
    const later = Date.now() + 31 * 24 * 3_600_000
    expect(await copyFrom(other, {}, () => later)()).toMatchObject({ sent: 0, removed: 1 })
    expect(await statusOf('v1/w/aa.js')).toBe(404)
    other.remove()
  })

  it('keeps pinned scripts for ever, and takes a withdrawn picture away before anything else', async () => {
    site.publish({ ...FILES, '/v1/pinned/1/all.js': script('all(1)') })
    await copyFrom(site)()
    server.asked.length = 0
    const { '/v1/media/bb.webp': gone, ...rest } = FILES
    const { files } = site.publish({ '/v1/media/bb.webp': gone })
    const withdrawn = [files['/v1/media/bb.webp'].hash]
    site.publish({ ...rest, '/v1/fr/shops.json': json({ v: 1, shops: [] }) }, { withdrawn })
    const later = () => Date.now() + 31 * 24 * 3_600_000
    await copyFrom(site, {}, later)()
    expect(await statusOf('v1/media/bb.webp')).toBe(404)
    expect(await statusOf('v1/pinned/1/all.js')).toBe(200)
    const told = server.asked.map(({ method, path }) => `${method} ${path}`)
    const removal = told.findIndex((one) => one.startsWith('POST'))
    expect(removal).toBeLessThan(told.findIndex((one) => one.endsWith('/shops.json')))
  })

  it('leads on from where a record was, tells at its address that one is gone, and keeps a prefix', async () => {
    site.publish({
      ...FILES,
      '/fr/shops/ancien/': { ...page('a déménagé'), status: 301, location: '/fr/shops/ruisseau/' },
      '/fr/shops/parti/': { ...page('n’est plus là'), status: 410 },
    })
    await copyFrom(site, { prefix: 'ville' })()
    const moved = await fetch(`${address}/ville/fr/shops/ancien/index.html`)
    expect(moved.headers.get('x-amz-website-redirect-location')).toBe(
      'https://vitrine.example/fr/shops/ruisseau/',
    )
    expect(await read('ville/fr/shops/parti/index.html')).toContain('n’est plus là')
  })

  it.each([
    ['br', 'br'],
    ['none', null],
  ] as const)('has the form that the option says: %s', async (encoding, header) => {
    site.publish(FILES)
    await copyFrom(site, { encoding })()
    const { headers } = await fetch(`${address}/v1/fr/shops.json`)
    expect(headers.get('content-encoding')).toBe(header)
    // all of it is sent again in another form, and nothing in the same
    sent()
    await copyFrom(site, { encoding })()
    expect(sent()).toEqual([])
    await copyFrom(site, { encoding: 'gzip' })()
    expect(sent().sort()).toContain('v1/fr/shops.json')
  })

  it('goes on from where it was ended, and shows the edition before until the end', async () => {
    site.publish(FILES)
    await copyFrom(site)()
    const before = await read('v1/edition.json')
    site.publish({
      ...FILES,
      '/v1/w/ab.js': script('card(2)'),
      '/v1/fr/shops.json': json({ v: 1, shops: [] }),
      '/v1/edition.json': json({ v: 1, edition: 'second' }),
    })
    sent()
    server.refuse(({ method, path }) =>
      method === 'PUT' && path.endsWith('/v1/fr/shops.json') ? 403 : undefined,
    )
    await expect(copyFrom(site)()).rejects.toThrow()
    expect(await read('v1/edition.json')).toBe(before)
    expect(JSON.parse(await read('v1/fr/shops.json')).shops).toEqual(['ruisseau'])

    server.refuse()
    sent()
    expect(await copyFrom(site)()).toMatchObject({ sent: 2 })
    expect(sent()).toEqual(['v1/fr/shops.json', 'v1/edition.json'])
    expect(JSON.parse(await read('v1/edition.json')).edition).toBe('second')
  })

  it('sends again what it was about to send when it was killed', async () => {
    site.publish(FILES)
    // killed: nothing more reaches the bucket, no note either
    let puts = 0
    server.refuse(({ method }) => (method !== 'GET' && ++puts > 7 ? 403 : undefined))
    await expect(copyFrom(site)()).rejects.toThrow()
    server.refuse()
    const later = () => Date.now() + 3 * 60_000
    expect(await copyFrom(site, {}, later)()).toMatchObject({ sent: 8 })
    for (const path of Object.keys(FILES))
      expect(await statusOf(path.slice(1).replace(/\/$/, '/index.html')), path).toBe(200)
  })

  it('is made by one of two who come at once, and taken over from one who has died', async () => {
    site.publish(FILES)
    const both = await Promise.allSettled([copyFrom(site)(), copyFrom(site)()])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [refused] = both.filter((one) => one.status === 'rejected')
    expect(String(refused.reason)).toMatch(/has been copying into the bucket since/)

    const text = JSON.stringify({ by: 'another', at: new Date(Date.now() - 60_000).toISOString() })
    await openBucket(option).writeIf({ is: 'free' }, '.costo/lock.json', text)
    await expect(copyFrom(site)()).rejects.toThrow(/another has been copying/)
    const later = () => Date.now() + 61_000
    expect(await copyFrom(site, {}, later)()).toMatchObject({ damaged: [] })
    expect(await copyFrom(site)()).toMatchObject({ damaged: [] })
  })

  it('leaves an edition alone that was served later than its own, on another machine', async () => {
    site.publish(FILES)
    const later = createEditionFolder()
    await new Promise((resolve) => setImmediate(resolve))
    later.publish({ ...FILES, '/v1/fr/shops.json': json({ v: 1, shops: ['later'] }) })
    await copyFrom(later)()
    expect(await copyFrom(site)()).toMatchObject({ isNewerThere: true, sent: 0 })
    expect(await read('v1/fr/shops.json')).toContain('later')
    later.remove()
  })

  it('copies nothing that is damaged on the disk, and says so', async () => {
    const { files } = site.publish(FILES)
    const { hash } = files['/v1/fr/shops.json']
    writeFileSync(site.pathInStore(hash, '.gz'), 'not what it was')
    rmSync(site.pathInStore(files['/v1/w/aa.js'].hash, '.gz'))
    const copied = await copyFrom(site)()
    expect(copied?.damaged.join()).toMatch(/shops\.json: .*is damaged/)
    expect(copied?.damaged.join()).toMatch(/aa\.js: .*is missing/)
    expect(await statusOf('v1/fr/shops.json')).toBe(404)
  })
})
