import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type EditionHandler, createEditionHandler } from '../../../src/server/edition/handler'
import { type EditionFolder, type TestFile, createEditionFolder } from './edition-folder'
import { ask, listen } from './http'

const LIST = '/v1/fr/shops.json'
const FILM = '/v1/media/film.mp4'
const json = (words: string): TestFile => ({
  body: JSON.stringify({ words: words.repeat(100) }),
  type: 'application/json',
})
const film = (bytes: Buffer): TestFile => ({ body: bytes, type: 'video/mp4', immutable: true })

let site: EditionFolder
let handler: EditionHandler
let server: Awaited<ReturnType<typeof listen>>
let logged: { level: number; msg: string; hash?: string }[]

beforeEach(() => {
  site = createEditionFolder()
  logged = []
})
afterEach(async () => {
  handler.close()
  await server.close()
  // what was found damaged may still be being noted
  await vi.waitFor(() => site.remove())
})

/** Starts serving what is published: nothing is in its memory. */
async function serve() {
  handler = createEditionHandler(
    site.folder,
    pino({}, { write: (line: string) => void logged.push(JSON.parse(line)) }),
  )
  server = await listen(handler.node)
  await handler.ready
}
const get = (path: string, headers: Record<string, string> = {}) =>
  ask(server.port, path, { headers })
const words = (text: string) => String(JSON.parse(text).words).slice(0, 3)
const errors = () => logged.filter(({ level }) => level >= 50)
const note = (hash: string) => join(site.folder, 'damaged', hash)

describe('a damaged file', () => {
  it.each([
    ['missing', (path: string) => rmSync(path)],
    ['cut short', (path: string) => truncateSync(path, 20)],
    ['other bytes of the same length', flip],
  ])('(%s) is answered from the edition before, with the tag of that one', async (_, damage) => {
    const one = site.publish({ [LIST]: json('one') })
    const two = site.publish({ [LIST]: json('two') })
    damage(site.pathInStore(two.files[LIST].hash))
    await serve()

    for (let times = 0; times < 3; times++) {
      const reply = await get(LIST)
      expect(reply.status).toBe(200)
      expect(words(reply.text)).toBe('one')
      expect(reply.headers.etag).toBe(`"${one.files[LIST].hash.slice(0, 32)}"`)
    }
    expect(errors()).toMatchObject([{ msg: 'public bytes are damaged' }])
    await vi.waitUntil(() => existsSync(note(two.files[LIST].hash)))
    expect(handler.damaged()).toBe(1)
  })

  it('is served again once it is whole, without a restart', async () => {
    site.publish({ [LIST]: json('one') })
    const { hash } = site.publish({ [LIST]: json('two') }).files[LIST]
    const whole = readFileSync(site.pathInStore(hash))
    flip(site.pathInStore(hash))
    await serve()
    expect(words((await get(LIST)).text)).toBe('one')

    writeFileSync(site.pathInStore(hash), whole)
    await vi.waitUntil(async () => words((await get(LIST)).text) === 'two', { timeout: 5000 })
    expect(handler.damaged()).toBe(0)
  })

  it('that nobody asks for again is no longer counted once it is whole', async () => {
    const { hash } = site.publish({ [LIST]: json('two') }).files[LIST]
    const whole = readFileSync(site.pathInStore(hash))
    rmSync(site.pathInStore(hash))
    await serve()
    expect((await get(LIST)).status).toBe(500)

    writeFileSync(site.pathInStore(hash), whole)
    await vi.waitUntil(() => handler.damaged() === 0, { timeout: 5000 })
  })

  it('is noted again while it stays damaged and the note is gone', async () => {
    site.publish({ [LIST]: json('one') })
    const { hash } = site.publish({ [LIST]: json('two') }).files[LIST]
    flip(site.pathInStore(hash))
    await serve()
    await get(LIST)
    await vi.waitUntil(() => existsSync(note(hash)))

    rmSync(note(hash))
    await vi.waitUntil(async () => (await get(LIST)) && existsSync(note(hash)), { timeout: 5000 })
    expect(errors()).toHaveLength(1)
  })

  it('is no longer counted once no edition shows it', async () => {
    const { hash } = site.publish({ [LIST]: json('one') }).files[LIST]
    rmSync(site.pathInStore(hash))
    await serve()
    expect((await get(LIST)).status).toBe(500)
    expect(handler.damaged()).toBe(1)

    site.publish({ [LIST]: json('two') })
    await vi.waitUntil(() => handler.damaged() === 0, { timeout: 5000 })
  })

  it('that nothing stands in for is a fault in JSON that no cache keeps', async () => {
    const { hash } = site.publish({ [LIST]: json('one') }).files[LIST]
    flip(site.pathInStore(hash))
    await serve()
    const reply = await get(LIST)
    expect(reply).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } })
    expect(JSON.parse(reply.text)).toMatchObject({ error: 'fault' })
  })

  it('that is only damaged where it is compressed is sent plain, not from an earlier edition', async () => {
    site.publish({ [LIST]: json('one') })
    const { hash } = site.publish({ [LIST]: json('two') }).files[LIST]
    // valid gzip of the right length, but of something else
    const other = gzipSync(JSON.stringify({ words: 'owt'.repeat(100) }))
    writeFileSync(site.pathInStore(hash, '.gz'), other)
    await serve()

    const reply = await get(LIST, { 'accept-encoding': 'gzip' })
    expect(reply.headers['content-encoding']).toBeUndefined()
    expect(words(reply.text)).toBe('two')
    expect(handler.damaged()).toBe(1)
  })

  it('is not answered from an edition whose right to something has ended, nor from a later one', async () => {
    site.publish({ [LIST]: json('one') }, { rightsDue: '2026-11-20T12:00:00.000Z' })
    const two = site.publish({ [LIST]: json('two') })
    site.publish({ [LIST]: json('bad') })
    site.point(two.id)
    rmSync(site.pathInStore(two.files[LIST].hash))
    await serve()
    expect((await get(LIST)).status).toBe(500)
  })

  it('does not bring back a record that is gone', async () => {
    const page = { body: '<p>Here I am, with all that may be said of me.', type: 'text/html' }
    site.publish({ '/fr/shops/x/': page })
    const gone = site.publish({ '/fr/shops/x/': { ...page, body: '<p>Gone.', status: 410 } })
    rmSync(site.pathInStore(gone.files['/fr/shops/x/'].hash))
    await serve()
    expect(await get('/fr/shops/x/')).toMatchObject({ status: 410, text: '' })
  })

  it('too big for the memory is not sent either, whole or in part', async () => {
    const { hash } = site.publish({ [FILM]: film(randomBytes(5_000_000)) }).files[FILM]
    flip(site.pathInStore(hash))
    await serve()
    expect((await get(FILM)).status).toBe(500)
    expect((await get(FILM, { range: 'bytes=0-9' })).status).toBe(500)
    await vi.waitUntil(() => existsSync(note(hash)))
  })
})

describe('a damaged edition', () => {
  it('is not swapped to, and the publisher is told which part', async () => {
    const one = site.publish({ [LIST]: json('one') })
    await serve()
    const two = site.publish({ [LIST]: json('two') })
    const part = two.parts.find((name) => !one.parts.includes(name)) ?? ''
    // the pointer may have been followed already: point again
    site.point(one.id)
    await vi.waitUntil(() => handler.edition()?.id === one.id, { timeout: 5000 })
    flip(join(site.folder, 'parts', `${part}.json`))
    site.point(two.id)

    await vi.waitUntil(() => existsSync(note(part)), { timeout: 5000 })
    rmSync(note(part))
    await vi.waitUntil(() => existsSync(note(part)), { timeout: 5000 })
    expect(words((await get(LIST)).text)).toBe('one')
    expect(handler.edition()?.id).toBe(one.id)
  })

  it('found at a start is replaced by the newest one that can be read', async () => {
    site.publish({ [LIST]: json('one') })
    const two = site.publish({ [LIST]: json('two') })
    site.write(`manifests/${two.id}.json`, '{"v":2')
    await serve()
    expect(words((await get(LIST)).text)).toBe('one')
  })

  it('of the former layout is not served, and the log says why', async () => {
    site.write('manifests/aa.json', JSON.stringify({ v: 1, id: 'aa', files: {} }))
    site.point('aa')
    await serve()
    expect((await get(LIST)).status).toBe(503)
    expect(JSON.stringify(logged)).toContain('v is 1 and id is aa: v 2 and aa expected')
  })
})

/** Turns one bit of a file. */
function flip(path: string) {
  const bytes = readFileSync(path)
  bytes[bytes.length >> 1] ^= 1
  writeFileSync(path, bytes)
}
