import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type EditionHandler, createEditionHandler } from '../../../src/server/edition/handler'
import { type EditionFolder, createEditionFolder } from './edition-folder'
import { ask, listen } from './http'

const list = (word: string) => ({
  '/v1/fr/shops.json': { body: `{"list":"${word}"}`, type: 'application/json' },
  '/v1/edition.json': { body: `{"edition":"${word}"}`, type: 'application/json' },
})
const script = (word: string) => ({
  [`/v1/w/${word}.js`]: { body: `// ${word}`, type: 'text/javascript', immutable: true as const },
})
const film = (seed: Buffer) => ({ '/v1/film.mp4': { body: seed, type: 'video/mp4' } })

let site: EditionFolder
let handler: EditionHandler
let logged = ''
let server: Awaited<ReturnType<typeof listen>>
const text = async (path: string) => (await ask(server.port, path)).text
const shows = (id: string) => vi.waitUntil(() => handler.edition()?.id === id, { timeout: 5000 })

async function serve() {
  handler = createEditionHandler(
    site.folder,
    pino({}, { write: (line: string) => void (logged += line) }),
  )
  server = await listen(handler.node)
}
async function stop() {
  handler.close()
  await server.close()
}

beforeEach(async () => {
  site = createEditionFolder()
  await serve()
})
afterEach(async () => {
  await stop()
  site.remove()
})

describe('a swap', () => {
  it('asks for patience before the first publish, then serves without a restart', async () => {
    const early = await ask(server.port, '/v1/edition.json')
    expect(early).toMatchObject({ status: 503, headers: { 'retry-after': '2' } })
    const page = await ask(server.port, '/fr/', { headers: { accept: 'text/html' } })
    expect(page.text).toContain('<meta http-equiv="refresh" content="2">')

    await shows(site.publish(list('one')).id)
    expect(await text('/v1/edition.json')).toBe('{"edition":"one"}')
  })

  it('changes all files at once, also those already in memory', async () => {
    await shows(site.publish(list('one')).id)
    expect(await text('/v1/fr/shops.json')).toBe('{"list":"one"}')

    await shows(site.publish(list('two')).id)
    expect(await text('/v1/fr/shops.json')).toBe('{"list":"two"}')
    expect(await text('/v1/edition.json')).toBe('{"edition":"two"}')
  })

  it('goes back to an earlier edition', async () => {
    const one = site.publish(list('one'))
    await shows(one.id)
    await shows(site.publish(list('two')).id)
    writeFileSync(join(site.folder, 'current'), `${one.id}\n`)
    await shows(one.id)
    expect(await text('/v1/fr/shops.json')).toBe('{"list":"one"}')
  })

  it('leaves a download that is under way whole', async () => {
    const [before, after] = [randomBytes(8_000_000), randomBytes(8_000_000)]
    await shows(site.publish(film(before)).id)

    const received = await new Promise<Buffer>((resolve, reject) => {
      const asked = request({ port: server.port, path: '/v1/film.mp4' }, async (response) => {
        // nothing is read until the new edition stands: the sender waits in the middle of the file
        await shows(site.publish(film(after)).id)
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => resolve(Buffer.concat(parts)))
      })
      asked.on('error', reject)
      asked.end()
    })

    expect(received.equals(before)).toBe(true)
    expect((await ask(server.port, '/v1/film.mp4')).body.equals(after)).toBe(true)
  })

  it('keeps the old edition when the new one can’t be read, and takes it once it can', async () => {
    await shows(site.publish(list('one')).id)
    const two = site.publish({ ...list('two'), ...script('two') })
    await shows(two.id)
    writeFileSync(join(site.folder, 'manifests', 'broken.json'), '{"v":1')
    writeFileSync(join(site.folder, 'current'), 'broken\n')
    await vi.waitUntil(() => logged.includes('the current edition can’t be read'), {
      timeout: 5000,
    })
    expect(await text('/v1/fr/shops.json')).toBe('{"list":"two"}')

    await shows(site.publish(list('three')).id)
    expect(await text('/v1/fr/shops.json')).toBe('{"list":"three"}')
  })
})

describe('a script of an earlier edition', () => {
  it('still answers after the swap, and after a restart', async () => {
    await shows(site.publish({ ...list('one'), ...script('one') }).id)
    await shows(site.publish({ ...list('two'), ...script('two') }).id)
    expect(await text('/v1/w/one.js')).toBe('// one')

    await stop()
    await serve()
    await handler.ready
    expect(await text('/v1/w/one.js')).toBe('// one')
    expect((await ask(server.port, '/v1/w/none.js')).status).toBe(404)
  })

  it('is the only kind of file an earlier edition still gives', async () => {
    await shows(
      site.publish({ ...list('one'), '/v1/fr/old.json': list('x')['/v1/edition.json'] }).id,
    )
    await shows(site.publish(list('two')).id)
    expect((await ask(server.port, '/v1/fr/old.json')).status).toBe(404)
  })

  it('is gone the moment its bytes are withdrawn, whoever has read it before', async () => {
    const one = site.publish({ ...list('one'), ...script('one') })
    await shows(one.id)
    expect(await text('/v1/w/one.js')).toBe('// one')
    await shows(site.publish(list('two')).id)
    expect(await text('/v1/w/one.js')).toBe('// one')

    for (const suffix of ['', '.br', '.gz'])
      rmSync(site.pathInStore(one.files['/v1/w/one.js'].hash, suffix))
    expect((await ask(server.port, '/v1/w/one.js')).status).toBe(404)
  })
})
