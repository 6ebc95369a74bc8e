import { randomBytes } from 'node:crypto'
import { readdirSync, readlinkSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { Hono } from 'hono'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type EditionHandler, createEditionHandler } from '../../../src/server/edition/handler'
import { createEditionFolder } from './edition-folder'
import { ask, listen } from './http'

const JSON_TYPE = 'application/json; charset=utf-8'
const shop = JSON.stringify({ v: 1, shop: { name: 'Librairie', text: 'é'.repeat(900) } })
const film = randomBytes(3_000_000)

const site = createEditionFolder()
let handler: EditionHandler
beforeAll(async () => {
  site.publish({
    '/v1/fr/shops/librairie.json': { body: shop, type: JSON_TYPE },
    '/v1/media/film.mp4': { body: film, type: 'video/mp4', immutable: true },
    '/v1/media/odd.txt': { body: Buffer.from('odd'), type: 'text/plain\r\nX: y' },
  })
  handler = createEditionHandler(site.folder, pino({ level: 'silent' }))
  await handler.ready
})
afterAll(() => {
  handler.close()
  site.remove()
})

describe('the same edition in another framework', () => {
  const host = new Hono()
    .get('/own', (context) => context.text('the host’s own page'))
    .all('*', (context) => handler.fetch(context.req.raw))
  const fetchIt = (path: string, init?: RequestInit) =>
    host.request(`https://elsewhere.example${path}`, init)

  it('gives files, parts of files and refusals, beside what the host has itself', async () => {
    expect(await (await fetchIt('/own')).text()).toBe('the host’s own page')
    const whole = await fetchIt('/v1/fr/shops/librairie.json?x=1')
    expect(await whole.text()).toBe(shop)
    expect(whole.headers.get('access-control-allow-origin')).toBe('*')
    const part = await fetchIt('/v1/media/film.mp4', { headers: { range: 'bytes=10-19' } })
    expect(part.status).toBe(206)
    expect(Buffer.from(await part.arrayBuffer()).equals(film.subarray(10, 20))).toBe(true)
    expect((await fetchIt('/v1/none.json')).status).toBe(404)
    expect((await fetchIt('/v1/media/film.mp4', { method: 'HEAD' })).body).toBeNull()
  })

  it('comes compressed, and is not sent twice', async () => {
    const headers = { 'accept-encoding': 'br' }
    const first = await fetchIt('/v1/fr/shops/librairie.json', { headers })
    const small = Buffer.from(await first.arrayBuffer())
    expect(first.headers.get('content-encoding')).toBe('br')
    expect(String(brotliDecompressSync(small))).toBe(shop)
    const again = await fetchIt('/v1/fr/shops/librairie.json', {
      headers: { ...headers, 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(again).toMatchObject({ status: 304, body: null })
  })

  it.runIf(process.platform === 'linux')('holds no file open for what nobody reads', async () => {
    const unread = await Promise.all(
      Array.from({ length: 20 }, () => fetchIt('/v1/media/film.mp4')),
    )
    expect(openFiles()).toBe(0)

    const reader = unread[0].body?.getReader()
    await reader?.read()
    expect(openFiles()).toBe(1)
    await reader?.cancel()
    await vi.waitUntil(() => openFiles() === 0)
    expect(Buffer.from(await unread[1].arrayBuffer()).equals(film)).toBe(true)
  })
})

it('a file whose type no header can carry is a fault of its own, under any server', async () => {
  const server = await listen(handler.node)
  try {
    expect((await ask(server.port, '/v1/media/odd.txt')).status).toBe(500)
    expect((await handler.fetch(new Request('http://x/v1/media/odd.txt'))).status).toBe(500)
    expect((await ask(server.port, '/v1/fr/shops/librairie.json')).status).toBe(200)
  } finally {
    await server.close()
  }
})

/** How many files of the edition this process has open. */
// of what is served: lists of an edition are read beside it
const openFiles = () => {
  const store = `${site.folder}/store/`
  return readdirSync('/proc/self/fd').filter((name) => linkOf(name).startsWith(store)).length
}

function linkOf(name: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${name}`)
  } catch {
    return '' // closed since it was listed
  }
}
