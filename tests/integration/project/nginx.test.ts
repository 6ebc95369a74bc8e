import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createProjection } from '../../../src/project/project'
import { type EditionHandler, createEditionHandler } from '../../../src/server/edition/handler'
import { findProgram, startNginx } from '../../support/nginx'
import { createEditionFolder } from '../server/edition-folder'
import { ask, listen } from '../server/http'

const JSON_TYPE = 'application/json; charset=utf-8'
const HTML_TYPE = 'text/html; charset=utf-8'
const SCRIPT_TYPE = 'text/javascript; charset=utf-8'
const long = (text: string) => text.repeat(100)
const page = (words: string) => `<!doctype html><title>${long(words)}</title>`
const immutable = true as const

const FILES = {
  '/v1/edition.json': { body: `{"v":1,"x":"${long('x')}"}`, type: JSON_TYPE },
  '/v1/fr/shops.json': { body: `{"shops":"${long('é')}"}`, type: JSON_TYPE },
  '/v1/fr/shops/librairie.json': { body: `{"shop":"${long('é')}"}`, type: JSON_TYPE },
  '/v1/fr/tours/nord.gpx': { body: long('<gpx/>'), type: 'application/gpx+xml' },
  '/v1/fr/tours/nord.kml': { body: long('<kml/>'), type: 'application/vnd.google-earth.kml+xml' },
  '/v1/fr/tours/nord.geojson': { body: long('{}'), type: 'application/geo+json' },
  '/v1/fr/tours/nord.ics': { body: long('BEGIN'), type: 'text/calendar; charset=utf-8' },
  '/v1/tours/nord.datatourisme.jsonld': { body: long('{}'), type: 'application/ld+json' },
  '/v1/fr/tours.atom': { body: long('<feed/>'), type: 'application/atom+xml; charset=utf-8' },
  '/v1/embed.js': { body: `// ${long('loader ')}`, type: SCRIPT_TYPE },
  '/v1/w/abc.js': { body: `// ${long('script ')}`, type: SCRIPT_TYPE, immutable },
  '/v1/w/abc.css': { body: `/* ${long('a')} */`, type: 'text/css; charset=utf-8', immutable },
  '/v1/w/abc.svg': { body: `<svg>${long('<g/>')}</svg>`, type: 'image/svg+xml', immutable },
  '/v1/media/abc.vtt': {
    body: `WEBVTT\n\n${long('a')}`,
    type: 'text/vtt; charset=utf-8',
    immutable,
  },
  '/v1/pinned/1.0.0/all.js': { body: `// ${long('pinned ')}`, type: SCRIPT_TYPE, immutable },
  '/v1/media/photo.webp': { body: randomBytes(20_000), type: 'image/webp', immutable },
  '/v1/tiles/plan-ign-0a1b2c3d/16/33195/22537.png': {
    body: randomBytes(9000),
    type: 'image/png',
  },
  '/v1/media/film.mp4': { body: randomBytes(3_000_000), type: 'video/mp4', immutable },
  '/sitemap.xml': {
    body: `<urlset>${long('<url/>')}</urlset>`,
    type: 'application/xml; charset=utf-8',
  },
  '/': { body: page('front '), type: HTML_TYPE },
  '/fr/': { body: page('Accueil '), type: HTML_TYPE },
  '/fr/shops/librairie/': { body: page('Librairie '), type: HTML_TYPE },
  '/fr/frames/shop-card/': { body: page('Cadre '), type: HTML_TYPE },
  '/fr/shops/partie/': { body: page('Partie '), type: HTML_TYPE, status: 410 as const },
  '/fr/shops/ancienne/': {
    body: page('Ailleurs '),
    type: HTML_TYPE,
    status: 301 as const,
    location: '/fr/shops/librairie/',
  },
}

/** What a client goes by. Tags differ from server to server; only that they are strong and of one encoding counts. */
const HEADERS = [
  'content-type',
  'content-length',
  'content-encoding',
  'cache-control',
  'vary',
  'accept-ranges',
  'content-range',
  'location',
  'allow',
  'access-control-allow-origin',
  'access-control-allow-methods',
  'cross-origin-resource-policy',
  'timing-allow-origin',
  'x-content-type-options',
  'content-disposition',
  'content-security-policy',
  'referrer-policy',
  'last-modified',
  'set-cookie',
]

type Seen = { status: number; tag: string; body: string; headers: Record<string, unknown> }
const withoutTag = (seen: Seen) => ({ ...seen, tag: '' })
/** Of an answer that leads elsewhere nobody reads the body. */
const leading = ({ status, headers }: Seen) => ({
  status,
  headers: ['location', 'cache-control', 'access-control-allow-origin'].map(
    (name) => headers[name],
  ),
})

const nginxIsThere = findProgram('nginx') !== undefined
if (!nginxIsThere)
  console.warn('nginx is not installed: what it serves is not compared (apt install nginx-light)')

it('a build machine has nginx', () => {
  expect(nginxIsThere || !process.env.CI).toBe(true)
})

describe.runIf(nginxIsThere)('nginx on a projection answers as the web process does:', () => {
  const site = createEditionFolder()
  const folder = mkdtempSync(join(tmpdir(), 'costo-projection-'))
  const project = createProjection(site.folder, folder)
  let handler: EditionHandler
  let ours: Awaited<ReturnType<typeof listen>>
  let nginx: Awaited<ReturnType<typeof startNginx>>

  beforeAll(async () => {
    site.publish(FILES)
    await project()
    nginx = await startNginx(folder)
    handler = createEditionHandler(site.folder, pino({ level: 'silent' }))
    ours = await listen(handler.node)
    await handler.ready
  })
  afterAll(async () => {
    handler.close()
    await nginx.close()
    await ours.close()
    site.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  async function both(path: string, headers: Record<string, string> = {}, method = 'GET') {
    const replies = await Promise.all(
      [ours.port, nginx.port].map((port) => ask(port, path, { headers, method })),
    )
    return replies.map(({ status, headers, body }) => ({
      status,
      tag: headers.etag ?? '',
      body: body.toString('latin1'),
      headers: Object.fromEntries(HEADERS.map((name) => [name, headers[name]])),
    }))
  }

  async function expectSame(path: string, headers: Record<string, string> = {}, method = 'GET') {
    const [mine, its] = await both(path, headers, method)
    const compared = mine.status === 301 ? leading : withoutTag
    expect(compared(its)).toEqual(compared(mine))
    return its
  }

  describe.each(Object.keys(FILES))('%s', (path) => {
    it.each(['', 'gzip', 'gzip, deflate, br', 'br;q=0, gzip', 'gzip;q=0'])(
      'for those who accept "%s"',
      async (accepted) => {
        await expectSame(path, { 'accept-encoding': accepted })
        await expectSame(path, { 'accept-encoding': accepted }, 'HEAD')
      },
    )
  })

  it('a tag of its own for each encoding, strong, and 304 to it', async () => {
    const tags = new Set<string>()
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding }
      const [mine, its] = await both('/v1/fr/shops.json', headers)
      expect(its.tag).toMatch(/^"[^"]+"$/)
      tags.add(its.tag)
      const known = await Promise.all([
        ask(ours.port, '/v1/fr/shops.json', { headers: { ...headers, 'if-none-match': mine.tag } }),
        ask(nginx.port, '/v1/fr/shops.json', { headers: { ...headers, 'if-none-match': its.tag } }),
      ])
      const seen = known.map(({ status, text, headers }) => ({
        status,
        text,
        headers: Object.fromEntries(HEADERS.map((name) => [name, headers[name]])),
      }))
      expect(seen[1]).toEqual(seen[0])
      expect(seen[1].status).toBe(304)
    }
    expect(tags.size).toBe(3)
  })

  it.each(['bytes=0-99', 'bytes=-5', 'bytes=2999990-'])('%s of a film', async (range) => {
    const reply = await expectSame('/v1/media/film.mp4', { range })
    expect(reply.status).toBe(206)
  })

  it.each(['/v1/fr/shops/rien.json', '/v1/fr', '/v1/', '/v1/w/none.js', '/.gone/fr/shops/partie/'])(
    'nothing at %s, in the same few bytes',
    async (path) => {
      const reply = await expectSame(path)
      expect(reply.status).toBe(404)
    },
  )

  it('a compressed file is no address of its own', async () => {
    expect((await ask(nginx.port, '/v1/fr/shops.json.br')).status).toBe(404)
  })

  it('a page without its last slash leads to it, the query kept', async () => {
    const reply = await expectSame('/fr/shops/librairie?utm_source=tudigo')
    expect(reply).toMatchObject({
      status: 301,
      headers: { location: '/fr/shops/librairie/?utm_source=tudigo' },
    })
  })

  it.each(['/fr/shops/partie', '/fr/shops/ancienne?a=1'])(
    '%s, of the past, leads to its last slash too',
    async (path) => {
      expect((await expectSame(path)).status).toBe(301)
    },
  )

  it.each([
    '/v1/%zz',
    '/v1/%00',
    '/v1%2fedition.json',
    '/v1%5Cedition.json',
    '/v1\\edition.json',
    '/v1/%0d%0aedition.json',
    '/v1/x/../edition.json',
    '/fr/%2e%2E/fr/',
    '/..',
    `/${'a'.repeat(1024)}`,
  ])('%s is malformed, in the same few bytes', async (path) => {
    expect((await expectSame(path)).status).toBe(400)
    expect((await expectSame(`/fr/?${path}`)).status).toBe(200)
  })

  it('a range outside a film is refused, each header said once, and kept by nobody', async () => {
    const path = '/v1/media/film.mp4'
    const [mine, its] = await both(path, { range: 'bytes=3000000-' })
    expect(its.status).toBe(416)
    expect(JSON.parse(its.body)).toMatchObject({ error: 'range' })
    const length = its.body.length.toString()
    const cache = 'public, max-age=31536000, immutable, no-store'
    expect(its.headers).toEqual({
      ...mine.headers,
      'content-length': length,
      'cache-control': cache,
    })
    expect(its.tag).toBe('')
  })

  it('POST is refused, OPTIONS answered', async () => {
    expect((await expectSame('/v1/fr/shops.json', {}, 'POST')).status).toBe(405)
    expect((await expectSame('/v1/fr/shops.json', {}, 'OPTIONS')).status).toBe(204)
  })

  it('the same for the first leaflet and its letters, without a reload', async () => {
    const body = randomBytes(20_000)
    const first = {
      '/v1/fr/tours/nord.pdf': { body, type: 'application/pdf' },
      '/v1/w/abc.woff2': { body, type: 'font/woff2', immutable },
    }
    site.publish({ ...FILES, ...first })
    await project()
    await vi.waitUntil(async () => (await ask(ours.port, '/v1/w/abc.woff2', {})).status === 200)
    for (const path of Object.keys(first)) await expectSame(path)
  })

  it('the same after another publish: new bytes at once, addresses of the past after a reload', async () => {
    const { '/fr/shops/librairie/': left, ...others } = FILES
    site.publish({
      ...others,
      '/v1/fr/shops.json': { body: `{"shops":"${long('ü')}"}`, type: JSON_TYPE },
      '/fr/shops/librairie/': { ...left, status: 410 as const },
    })
    const before = await ask(nginx.port, '/v1/fr/shops.json')
    expect(await project()).toMatchObject({ reload: ['gone.map'] })
    const after = await ask(nginx.port, '/v1/fr/shops.json')
    // as long as before, and perhaps written within the same second: the tag tells them apart all the same
    expect(after.body.length).toBe(before.body.length)
    expect(after.headers.etag).not.toBe(before.headers.etag)
    expect((await ask(nginx.port, '/fr/shops/librairie/')).status).toBe(404)
    nginx.reload()
    const gone = () => ask(nginx.port, '/fr/shops/librairie/').then(({ status }) => status)
    await vi.waitUntil(async () => (await gone()) === 410, { timeout: 5000 })
  })
})
