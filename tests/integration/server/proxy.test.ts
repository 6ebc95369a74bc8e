import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, request } from 'node:http'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Web, startWeb } from '../../../src/server/web'
import { type EditionFolder, createEditionFolder } from './edition-folder'
import { ask, listen } from './http'

const PUBLIC = 'http://vitrine.example'
const host = 'vitrine.example'

let site: EditionFolder
let cms: Awaited<ReturnType<typeof listen>>
let web: Web
/** What the cms does with a request; a test sets it. */
let answer: (request: IncomingMessage, response: ServerResponse) => void

beforeEach(async () => {
  site = createEditionFolder()
  site.publish({ '/v1/edition.json': { body: '{"v":1}', type: 'application/json' } })
  answer = (request, response) => response.end(JSON.stringify(request.headers))
  cms = await listen((request, response) => answer(request, response))
  web = await startWeb({
    editions: site.folder,
    port: 0,
    hosts: ['127.0.0.1'],
    publicUrl: PUBLIC,
    log: pino({ level: 'silent' }),
  })
})

afterEach(async () => {
  await web.close()
  await cms.close()
  site.remove()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  ask(web.port, path, { headers: { host, ...headers } })

describe('the admin behind the web process', () => {
  beforeEach(() => web.setCms({ phase: 'ready', port: cms.port }))

  it('is told its public address, and who asks stays unsaid', async () => {
    const seen = JSON.parse((await get('/api/users/me', { cookie: 'a=b' })).text)
    expect(seen).toMatchObject({
      host,
      cookie: 'a=b',
      'x-forwarded-host': host,
      'x-forwarded-proto': 'http',
    })
    expect(seen['x-forwarded-for']).toBeUndefined()
  })

  it.each(['/admin', '/admin/login?x=1', '/api/shops', '/_next/static/a.js'])(
    'gets %s',
    async (path) => {
      answer = (request, response) => response.end(`cms ${request.url}`)
      expect((await get(path)).text).toBe(`cms ${path}`)
    },
  )

  it.each(['/administration', '/apis', '/v1/edition.json', '/_nextdoor'])(
    'is left alone by %s',
    async (path) => {
      answer = (_, response) => response.end('cms')
      expect((await get(path)).text).not.toBe('cms')
    },
  )

  it('receives an upload as it comes, not when it is over', async () => {
    const halves = [randomBytes(400_000), randomBytes(400_000)]
    let hasHalf = () => {}
    const firstHalf = new Promise<void>((resolve) => (hasHalf = resolve))
    answer = async (request, response) => {
      const hash = createHash('sha256')
      let size = 0
      for await (const part of request as AsyncIterable<Buffer>) {
        hash.update(part)
        size += part.length
        if (size >= 400_000) hasHalf()
      }
      response.end(hash.digest('hex'))
    }
    const upload = request({
      port: web.port,
      path: '/api/media',
      method: 'POST',
      headers: { host, cookie: 'payload-token=abc', 'content-length': '800000' },
    })
    upload.write(halves[0])
    await firstHalf // the cms has it while the sender has not finished
    upload.end(halves[1])
    const [response] = (await once(upload, 'response')) as [IncomingMessage]
    let text = ''
    for await (const part of response) text += String(part)

    expect(text).toBe(createHash('sha256').update(Buffer.concat(halves)).digest('hex'))
  })

  it('under another host name sends a visitor to the public one, where its cookies work', async () => {
    const reply = await ask(web.port, '/admin/collections/shops?page=2')
    expect(reply.status).toBe(307)
    expect(reply.headers.location).toBe(`${PUBLIC}/admin/collections/shops?page=2`)
  })

  it('may die without a public file noticing', async () => {
    await cms.close()
    const page = await get('/admin', { accept: 'text/html', 'accept-language': 'en' })
    expect(page.status).toBe(503)
    expect(page.text).toContain('The admin is restarting')
    expect((await get('/v1/edition.json')).text).toBe('{"v":1}')
  })

  it.each(['websocket', 'h2c'])(
    'answers a request that would rather speak %s as any other',
    async (upgrade) => {
      const reply = await get('/_next/webpack-hmr', {
        connection: 'Upgrade, HTTP2-Settings',
        upgrade,
        'keep-alive': 'timeout=5',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      })
      expect(reply.status).toBe(200)
      const seen = JSON.parse(reply.text)
      expect(seen.upgrade).toBeUndefined()
      expect(seen['keep-alive']).toBeUndefined()
      expect(seen.connection).not.toContain('pgrade')
    },
  )

  it('dying in the middle of an answer ends that answer, and nothing else', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('half', () => response.destroy())
    }
    await expect(get('/api/slow')).rejects.toThrow()
    expect((await get('/v1/edition.json')).status).toBe(200)
  })
})

describe('while the admin is not there', () => {
  it('a browser gets a page that says why and reloads itself, in French first', async () => {
    web.setCms({ phase: 'building' })
    const page = await get('/admin', { accept: 'text/html' })

    expect(page.status).toBe(503)
    expect(page.headers['retry-after']).toBe('3')
    expect(page.text).toContain('<html lang="fr">')
    expect(page.text).toContain('L’administration se construit')
    expect(page.text).toContain('<meta http-equiv="refresh" content="3">')
    expect(page.text).not.toContain('<script')
  })

  it('a program gets 503 and is told when to come back', async () => {
    const reply = await ask(web.port, '/api/media', {
      method: 'POST',
      headers: { host, accept: 'application/json' },
      body: '{}',
    })
    expect(reply.status).toBe(503)
    expect(reply.headers['retry-after']).toBe('3')
    expect(JSON.parse(reply.text)).toMatchObject({ error: 'admin-away' })
  })
})

describe('health', () => {
  it('is ready as soon as there is an edition, with or without the admin', async () => {
    await get('/v1/edition.json')
    web.setCms({ phase: 'failed' })
    const { status, text } = await get('/readyz')
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ ready: true, cms: 'failed' })
    expect(JSON.parse(text).edition.ageSeconds).toBeGreaterThan(0)
    expect(JSON.parse((await get('/healthz')).text)).toEqual({ ok: true, instance: web.instance })
  })

  it('is not ready before the first publish, and says so with 503', async () => {
    const empty = createEditionFolder()
    const alone = await startWeb({
      editions: empty.folder,
      port: 0,
      hosts: ['127.0.0.1'],
      log: pino({ level: 'silent' }),
    })
    expect((await ask(alone.port, '/readyz')).status).toBe(503)
    expect((await ask(alone.port, '/healthz')).status).toBe(200)
    await alone.close()
    empty.remove()
  })
})
