import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EditionHandler, createEditionHandler } from '../../../src/server/edition/handler'
import { createEditionFolder } from './edition-folder'
import { ask, listen } from './http'

const JSON_TYPE = 'application/json; charset=utf-8'
const HTML_TYPE = 'text/html; charset=utf-8'
const shop = JSON.stringify({
  v: 1,
  locale: 'fr',
  shop: { name: 'Librairie', text: 'é'.repeat(900) },
})
const film = randomBytes(3_000_000)
const picture = randomBytes(20_000)

const site = createEditionFolder()
let handler: EditionHandler
let server: Awaited<ReturnType<typeof listen>>
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(server.port, path, { headers, method })

beforeAll(async () => {
  site.publish({
    '/v1/fr/shops/librairie.json': { body: shop, type: JSON_TYPE },
    '/v1/w/abc123.js': { body: 'export const a = 1', type: 'text/javascript', immutable: true },
    '/v1/media/film.mp4': { body: film, type: 'video/mp4', immutable: true },
    '/v1/media/photo.webp': { body: picture, type: 'image/webp', immutable: true },
    '/v1/tiles/plan-0a1b/16/33195/22537.png': { body: randomBytes(900), type: 'image/png' },
    '/v1/fr/tours/nord.gpx': { body: '<gpx/>', type: 'application/gpx+xml' },
    '/v1/fr/tours/nord.ics': { body: 'BEGIN:VCALENDAR', type: 'text/calendar; charset=utf-8' },
    '/fr/': { body: '<!doctype html><title>Vitrine</title>', type: HTML_TYPE },
    '/fr/shops/librairie/': { body: '<!doctype html><title>Librairie</title>', type: HTML_TYPE },
    '/fr/shops/ancienne/': {
      body: '',
      type: HTML_TYPE,
      status: 301,
      location: '/fr/shops/librairie/',
    },
    '/fr/shops/partie/': { body: '<p>Cette page n’est plus là.', type: HTML_TYPE, status: 410 },
  })
  handler = createEditionHandler(site.folder, pino({ level: 'silent' }))
  server = await listen(handler.node)
})

afterAll(async () => {
  handler.close()
  await server.close()
  site.remove()
})

describe('a public file', () => {
  it('for another program is kept by whoever follows a link to it; a calendar is opened', async () => {
    const kept = async (path: string) => (await get(path)).headers['content-disposition']
    expect(await kept('/v1/fr/tours/nord.gpx')).toBe('attachment')
    expect(await kept('/v1/fr/tours/nord.ics')).toBeUndefined()
    expect(await kept('/v1/fr/shops/librairie.json')).toBeUndefined()
  })

  it('may be read, measured and kept by any page, and is never taken for another type', async () => {
    const { status, headers, text } = await get('/v1/fr/shops/librairie.json')

    expect(status).toBe(200)
    expect(text).toBe(shop)
    expect(headers).toMatchObject({
      'content-type': JSON_TYPE,
      'content-length': String(Buffer.byteLength(shop)),
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'timing-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    })
    expect(headers['cache-control']).toMatch(
      /max-age=\d+, stale-while-revalidate=\d+, stale-if-error=/,
    )
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('is kept for ever when its name is its hash', async () => {
    const { headers } = await get('/v1/w/abc123.js')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('is a map’s tile for a day without a question, and then by its tag', async () => {
    const path = '/v1/tiles/plan-0a1b/16/33195/22537.png'
    const { headers } = await get(path)
    expect(headers['cache-control']).toMatch(/^public, max-age=86400, stale-while-revalidate=/)
    const again = await get(path, { 'if-none-match': String(headers.etag) })
    expect(again.status).toBe(304)
    expect(again.headers['cache-control']).toBe(headers['cache-control'])
  })

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['zstd', undefined],
    ['', undefined],
    ['identity;q=0, zstd', undefined],
  ])('comes compressed as "%s" allows', async (accepted, encoding) => {
    const { headers, body } = await get('/v1/fr/shops/librairie.json', {
      'accept-encoding': accepted,
    })
    expect(headers['content-encoding']).toBe(encoding)
    expect(Number(headers['content-length'])).toBe(body.length)
    const open = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? '']
    expect(String(open ? open(body) : body)).toBe(shop)
  })

  it('has a strong tag of its own for each encoding, and answers 304 to that one only', async () => {
    const path = '/v1/fr/shops/librairie.json'
    const plain = (await get(path)).headers.etag ?? ''
    const small = (await get(path, { 'accept-encoding': 'br' })).headers.etag ?? ''

    expect(plain).toMatch(/^"[0-9a-f]{32}"$/)
    expect(small).toBe(plain.replace(/"$/, '-br"'))
    for (const known of [small, `W/${small}`, `"other", ${small}`, '*']) {
      const reply = await get(path, { 'accept-encoding': 'br', 'if-none-match': known })
      expect(reply).toMatchObject({ status: 304, text: '', headers: { etag: small } })
      expect(reply.headers['access-control-allow-origin']).toBe('*')
      expect(reply.headers['cache-control']).toContain('max-age')
    }
    expect((await get(path, { 'accept-encoding': 'br', 'if-none-match': plain })).status).toBe(200)
  })

  it('gives its headers alone to HEAD, its methods to OPTIONS, and refuses the rest', async () => {
    const path = '/v1/fr/shops/librairie.json'
    const head = await get(path, {}, 'HEAD')
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(shop)))
    expect(head.text).toBe('')

    const options = await get(path, {}, 'OPTIONS')
    expect(options).toMatchObject({ status: 204, text: '' })
    expect(options.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')

    const post = await get(path, {}, 'POST')
    expect(post.status).toBe(405)
    expect(post.headers.allow).toBe('GET, HEAD, OPTIONS')
    expect(JSON.parse(post.text)).toMatchObject({ error: 'method' })
  })
})

describe('a range', () => {
  const tag = async () => (await get('/v1/media/film.mp4', {}, 'HEAD')).headers.etag ?? ''

  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=2999990-', 2_999_990, 2_999_999],
    ['bytes=-5', 2_999_995, 2_999_999],
    ['bytes=1000-9999999', 1000, 2_999_999],
  ])('%s is that part of the film', async (range, start, end) => {
    const reply = await get('/v1/media/film.mp4', { range })

    expect(reply.status).toBe(206)
    expect(reply.headers).toMatchObject({
      'content-range': `bytes ${start}-${end}/3000000`,
      'content-length': String(end - start + 1),
      'content-type': 'video/mp4',
    })
    expect(reply.body.equals(film.subarray(start, end + 1))).toBe(true)
  })

  it.each(['bytes=3000000-', 'bytes=-0'])(
    '%s lies outside: 416 says how long it is',
    async (range) => {
      const reply = await get('/v1/media/film.mp4', { range })
      expect(reply.status).toBe(416)
      expect(reply.headers['content-range']).toBe('bytes */3000000')
    },
  )

  it.each(['bytes=5-2', 'bytes=0-1,5-9', 'lines=1-2', 'bytes=-', 'bytes=a-b'])(
    '%s means the whole film',
    async (range) => {
      const reply = await get('/v1/media/film.mp4', { range })
      expect(reply.status).toBe(200)
      expect(reply.headers['accept-ranges']).toBe('bytes')
      expect(reply.body.equals(film)).toBe(true)
    },
  )

  it('is only taken from the very film the browser has begun', async () => {
    const range = 'bytes=0-9'
    const same = await get('/v1/media/film.mp4', { range, 'if-range': await tag() })
    const other = await get('/v1/media/film.mp4', { range, 'if-range': '"another"' })
    const dated = await get('/v1/media/film.mp4', {
      range,
      'if-range': 'Sat, 21 Nov 2026 10:00:00 GMT',
    })
    expect([same.status, other.status, dated.status]).toEqual([206, 200, 200])
  })

  it('of a text that is sent compressed is not offered', async () => {
    const reply = await get('/v1/fr/shops/librairie.json', { range: 'bytes=0-9' })
    expect(reply.status).toBe(200)
    expect(reply.headers['accept-ranges']).toBeUndefined()
  })
})

describe('a page', () => {
  it('loads from the vitrine alone, under whatever name it is seen', async () => {
    const { headers } = await get('/fr/shops/librairie/')
    expect(headers['content-security-policy']).toContain(`default-src 'none'`)
    expect(headers['content-security-policy']).toContain(`img-src 'self' https://vitrine.example;`)
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  })

  it('is found without its last slash, the query kept', async () => {
    const reply = await get('/fr/shops/librairie?utm_source=tudigo')
    expect(reply.status).toBe(301)
    expect(reply.headers.location).toBe('/fr/shops/librairie/?utm_source=tudigo')
  })

  it('that has moved leads on, and one that is gone says so', async () => {
    const moved = await get('/fr/shops/ancienne/')
    expect(moved).toMatchObject({ status: 301, headers: { location: '/fr/shops/librairie/' } })
    const gone = await get('/fr/shops/partie/')
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('n’est plus là')
  })

  it('that does not exist answers a browser in the language of its address', async () => {
    const accept = 'text/html,application/xhtml+xml'
    const french = await get('/fr/shops/rien/', { accept })
    expect(french.status).toBe(404)
    expect(french.text).toContain('<html lang="fr">')
    expect(french.text).toContain('href="/fr/"')
    const english = await get('/en/shops/rien/', { accept })
    expect(english.text).toContain('There is no such page')
  })

  it('at the front door is in the visitor’s language', async () => {
    const front = (language: string) => get('/', { 'accept-language': language })
    expect((await front('en-GB,en;q=0.9,fr;q=0.8')).headers.location).toBe('/en/')
    expect((await front('de,en;q=0')).headers.location).toBe('/fr/')
  })
})

describe('what is not there', () => {
  it('is said in a few bytes that any page may read', async () => {
    const reply = await get('/v1/fr/shops/rien.json', { accept: 'text/html' })
    expect(reply.status).toBe(404)
    expect(JSON.parse(reply.text)).toMatchObject({ error: 'not-found' })
    expect(reply.headers['access-control-allow-origin']).toBe('*')
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  it.each([
    '/../current',
    '/fr/../../../etc/passwd',
    '/%2e%2e/current',
    '/fr/%2e%2e%2fcurrent',
    '/..%5ccurrent',
    '/fr\\..\\current',
    '/fr/%00',
    '/fr/%0d%0aSet-Cookie:a=b',
    '/%',
    '/%ff',
    `/${'a'.repeat(2000)}`,
    'http://elsewhere.example/fr/',
  ])('%s is refused', async (target) => {
    expect((await get(target)).status).toBe(400)
  })

  it.each(['/current', '/manifests/', '/store/', '/private.json', '/__proto__', '//evil.example'])(
    '%s is not a public path',
    async (target) => {
      expect((await get(target)).status).toBe(404)
    },
  )
})
