import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { editionRoute, type EditionRoute } from '../../../src/next'
import { htmlFile, type PublicFile } from '../../../src/publish/files'
import { Store } from '../../../src/publish/store/store'
import { until } from '../../support/publisherProcess'

const BASE = 'https://host.example/vitrine'
const INPUTS = { publicUrl: BASE, locales: ['fr'], version: '1', week: '2026-W48' }

let folder: string
let route: EditionRoute
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'))
  route = editionRoute(join(folder, 'later'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** As Next calls it: without the slash at the end of an address, and with the segments below the folder of the route. */
async function get(path: string, init?: RequestInit) {
  const segments = path.split('/').filter(Boolean)
  const url = [BASE, ...segments].join('/')
  return route.GET(new Request(url, init), { params: Promise.resolve({ path: segments }) })
}

async function publish(files: PublicFile[]) {
  const store = new Store(join(folder, 'later'))
  await store.begin()
  await store.add(files)
  await store.finish({
    head: { v: 1 },
    about: { inputs: INPUTS as never, held: [], publishedAt: '2026-11-26T10:00:00+01:00' },
    facts: { v: 1, hosts: {}, keys: {} },
    showable: new Set(),
  })
}

it('says that nothing is published, until something is', async () => {
  expect((await get('/v1/edition.json')).status).toBe(503)
  const page = (path: string, body: string) => htmlFile(path, body, { inputs: INPUTS })
  await publish([
    page('/', '<p>Vitrine</p>'),
    page(
      '/fr/shops/zoe/',
      `${' '.repeat(2000)}<a href="/fr/shops/">Commerces</a> <img src="//elsewhere.example/a">`,
    ),
    { ...page('/fr/shops/chez-zoe/', 'Zoé'), status: 301, location: '/vitrine/fr/shops/zoe/' },
    { path: '/v1/fr/shops.json', type: 'application/json', body: '{"v":1}' },
  ])
  await until('an edition', async () => (await get('/')).ok)
})

it('serves files and pages below its folder, whose links stay below it', async () => {
  expect(await (await get('/v1/fr/shops.json')).json()).toEqual({ v: 1 })
  const page = await get('/fr/shops/zoe/')
  expect(page.status).toBe(200)
  expect((await page.text()).trim()).toBe(
    '<a href="/vitrine/fr/shops/">Commerces</a> <img src="//elsewhere.example/a">',
  )
})

it('leaves compressing to Next, which would drop what says that it is done', async () => {
  const asked = { headers: { 'Accept-Encoding': 'br, gzip' } }
  const page = await get('/fr/shops/zoe/', asked)
  expect(page.headers.get('Content-Encoding')).toBeNull()
  expect(await page.text()).toContain('Commerces')
})

it('leads on from a former address, once and below its folder', async () => {
  const moved = await get('/fr/shops/chez-zoe/')
  expect([moved.status, moved.headers.get('Location')]).toEqual([301, '/vitrine/fr/shops/zoe/'])
})

it('says of what is not there that it is not there', async () => {
  expect((await get('/fr/shops/personne/')).status).toBe(404)
})
