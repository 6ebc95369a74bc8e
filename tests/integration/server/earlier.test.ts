import { createHook } from 'node:async_hooks'
import { readFileSync, rmSync } from 'node:fs'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type EditionHandler, createEditionHandler } from '../../../src/server/edition/handler'
import { type EditionFolder, type TestFile, createEditionFolder } from './edition-folder'
import { ask, listen } from './http'

const script = (word: string): TestFile => ({
  body: `// ${word}`,
  type: 'text/javascript',
  immutable: true,
})

let site: EditionFolder
let handler: EditionHandler
let server: Awaited<ReturnType<typeof listen>>

beforeEach(() => {
  site = createEditionFolder()
})
afterEach(async () => {
  handler.close()
  await server.close()
  site.remove()
})
async function serve() {
  handler = createEditionHandler(site.folder, pino({ level: 'silent' }))
  server = await listen(handler.node)
  await handler.ready
}
const get = (path: string) => ask(server.port, path)

/** Publishes a script, then an edition without it, and drops the first one as pruning does. */
function pruned(path: string, until?: string) {
  const one = site.publish({ [path]: script('old') })
  site.publish({ '/v1/w/new.js': script('new') })
  const kept = { file: one.files[path], publicUrl: 'https://vitrine.example', until }
  site.write('kept.json', JSON.stringify({ v: 1, files: { [path]: kept } }))
  rmSync(`${site.folder}/manifests/${one.id}.json`)
}

describe('a file of an edition that is no longer kept', () => {
  it('answers until its day', async () => {
    pruned('/v1/w/old.js', new Date(Date.now() + 60_000).toISOString())
    await serve()
    const reply = await get('/v1/w/old.js')
    expect(reply).toMatchObject({ status: 200, text: '// old' })
    expect(reply.headers['cache-control']).toContain('immutable')
  })

  it('answers no more after its day', async () => {
    pruned('/v1/w/old.js', new Date(Date.now() - 1000).toISOString())
    await serve()
    expect((await get('/v1/w/old.js')).status).toBe(404)
  })

  it('answers for ever when it is a pinned script', async () => {
    pruned('/v1/pinned/0.1.0/all.js')
    await serve()
    expect((await get('/v1/pinned/0.1.0/all.js')).text).toBe('// old')
  })

  it.each([
    ['a list', '[]'],
    ['no files', '{"v":1,"files":null}'],
    ['nonsense', 'null'],
    ['a file without bytes', '{"v":1,"files":{"/v1/w/old.js":{"file":{}},"/v1/w/b.js":null}}'],
  ])('is not found when kept.json holds %s, and is no fault', async (_, kept) => {
    pruned('/v1/w/old.js')
    site.write('kept.json', kept)
    await serve()
    expect((await get('/v1/w/old.js')).status).toBe(404)
    expect((await get('/v1/w/none.js')).status).toBe(404)
  })

  it('is found beside another one that kept.json says nonsense of', async () => {
    pruned('/v1/w/old.js')
    const kept = JSON.parse(readFileSync(`${site.folder}/kept.json`, 'utf8'))
    kept.files['/v1/w/a.js'] = { file: 1 }
    site.write('kept.json', JSON.stringify(kept))
    await serve()
    expect((await get('/v1/w/old.js')).text).toBe('// old')
  })

  it('is found when pruning comes after the start', async () => {
    site.publish({ '/v1/w/new.js': script('new') })
    await serve()
    expect((await get('/v1/w/old.js')).status).toBe(404)
    pruned('/v1/w/old.js', new Date(Date.now() + 60_000).toISOString())
    await vi.waitUntil(async () => (await get('/v1/w/old.js')).status === 200, { timeout: 5000 })
  })
})

it('a flood of made-up addresses is answered without the disk, and takes no memory', async () => {
  site.publish({ '/v1/w/new.js': script('new') })
  await serve()
  await get('/v1/w/first.js')
  rmSync(site.folder, { recursive: true })
  let disk = 0
  const watching = createHook({ init: (_, type) => void (disk += Number(type === 'FSREQPROMISE')) })
  watching.enable()
  const before = process.memoryUsage().heapUsed
  const asked = (from: number) =>
    Promise.all(Array.from({ length: 100 }, (_, index) => get(`/v1/w/${from + index}.js`)))
  const statuses = new Set<number>()
  const startedAt = performance.now()
  let rounds = 0
  for (; performance.now() - startedAt < 1500; rounds++)
    for (const { status } of await asked(100 * rounds)) statuses.add(status)
  watching.disable()
  expect([...statuses]).toEqual([404])
  // it looks at what is served five times a second, whatever is asked
  expect(disk).toBeLessThan(rounds * 20)
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024)
})
