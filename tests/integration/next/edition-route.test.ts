import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  route = editionRoute(join(folder, 'later'), { journal: join(folder, 'journal') })
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
    facts: { v: 1, hosts: { 'tudigo.co': 'tudigo' }, keys: {} },
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
    page(
      '/fr/shops/',
      '<link rel="alternate" type="application/json+oembed" href="" title="Commerces">',
    ),
    { ...page('/fr/boutiques/', 'Commerces'), status: 301, location: '/vitrine/fr/shops/' },
    page('/fr/partners/tudigo/', 'Tudigo'),
    page('/fr/partners/le-carillon/', 'Le Carillon'),
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

it.each(['/fr/shops/', '/fr/boutiques/'])(
  'describes the page %s to who embeds it',
  async (path) => {
    const asked = `${BASE}/oembed?${new URLSearchParams({ url: BASE + path, format: 'json' })}`
    const params = Promise.resolve({ path: ['oembed'] })
    expect(await (await route.GET(new Request(asked), { params })).json()).toMatchObject({
      title: 'Commerces',
    })
  },
)

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

describe('what widgets have counted', () => {
  const BEACON = {
    ...{ v: 1, widget: 'partner-carousel', version: '0.1.0', views: 1 },
    items: [['partners/le-carillon', 2, 1]],
  }
  const post = (route: EditionRoute, path: string, init: RequestInit = {}) => {
    const segments = path.split('/').filter(Boolean)
    const headers = { Origin: 'https://www.tudigo.co', 'Content-Type': 'text/plain' }
    const request = new Request(`${BASE}${path}`, {
      ...{ method: 'POST', headers, body: JSON.stringify(BEACON), ...init },
    })
    return route.POST(request, { params: Promise.resolve({ path: segments }) })
  }
  const lines = async () => {
    const names = await readdir(join(folder, 'journal')).catch(() => [])
    const texts = await Promise.all(
      names.map((name) => readFile(join(folder, 'journal', name), 'utf8')),
    )
    return texts.join('').trim().split('\n').filter(Boolean)
  }

  it('is in the journal when it is answered, with the partner whose site has sent it', async () => {
    expect((await post(route, '/v1/beacon')).status).toBe(204)
    const [line] = await lines()
    expect(JSON.parse(line.slice(9))).toMatchObject({
      ...{ host: 'tudigo', site: 'tudigo.co', credit: true },
      items: [['partners/le-carillon', 2, 1]],
    })
  })

  it('is refused like our own server refuses it, and kept out where nobody is to be counted', async () => {
    const before = (await lines()).length
    const refused = await post(route, '/v1/beacon', { body: '{"v":2}' })
    expect([refused.status, (await refused.json()).error]).toEqual([400, 'body'])
    const large = await post(route, '/v1/beacon', { body: 'x'.repeat(4097) })
    expect([large.status, (await large.json()).error]).toEqual([413, 'size'])
    const unheard: Record<string, string>[] = [
      { Origin: 'https://www.tudigo.co', 'Sec-GPC': '1' },
      { Origin: 'https://nobody.example' },
    ]
    for (const headers of unheard)
      expect((await post(route, '/v1/beacon', { headers })).status).toBe(204)
    expect(await lines()).toHaveLength(before)
  })

  it('is limited for each client, whom the nearest proxy names', async () => {
    const headers = { Origin: 'https://nobody.example', 'X-Forwarded-For': '1.2.3.4, 203.0.113.9' }
    const all = await Promise.all(
      Array.from({ length: 320 }, () => post(route, '/v1/beacon', { headers })),
    )
    expect(all.some(({ status }) => status === 429)).toBe(true)
    const other = { ...headers, 'X-Forwarded-For': '203.0.113.9, 1.2.3.4' }
    expect((await post(route, '/v1/beacon', { headers: other })).status).toBe(204)
  })

  it('is taken at no other address, and nowhere without a journal', async () => {
    expect((await post(route, '/v1/fr/shops.json')).status).toBe(405)
    const without = editionRoute(join(folder, 'later'))
    expect((await post(without, '/v1/beacon')).status).toBe(405)
  })
})
