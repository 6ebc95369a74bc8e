import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { VisitLine } from '../../../src/contract/journal'
import { createLog } from '../../../src/server/log'
import { startWeb, type Web } from '../../../src/server/web'
import { createEditionFolder, type EditionFolder, type TestFile } from './edition-folder'
import { ask } from './http'

const HTML = 'text/html; charset=utf-8'
const page = (more: Partial<TestFile> = {}): TestFile => ({ body: '<p>', type: HTML, ...more })
const partner = (slug: string, website?: string) => ({
  ...{ slug, name: slug, website, page: `https://vitrine.example/fr/partners/${slug}/` },
  ...{ updatedAt: '2026-11-20T10:00:00Z', licence: 'etalab-2.0', externalIds: [], weight: 1 },
  ...{ kind: { id: 'charity', label: 'Solidarité' }, formerNames: [], hosts: [], excludes: [] },
  social: [],
})
const PARTNERS = [
  partner('tudigo', 'https://www.tudigo.co/'),
  partner('le-carillon', 'https://www.lecarillon.org/paris?x=1#a'),
  partner('amis', undefined),
  partner('malicious', 'javascript:alert(1)'),
]
const FILES: Record<string, TestFile> = {
  '/v1/fr/partners.json': {
    body: JSON.stringify({ v: 1, locale: 'fr', partners: PARTNERS }),
    type: 'application/json; charset=utf-8',
  },
  ...Object.fromEntries(
    ['fr', 'en'].flatMap((locale) => [
      ...PARTNERS.map(({ slug }) => [`/${locale}/partners/${slug}/`, page()]),
      [`/${locale}/shops/librairie/`, page()],
      [`/${locale}/shops/closed-shop/`, page({ status: 410 })],
      [
        `/${locale}/partners/carillon/`,
        page({ status: 301, location: `/${locale}/partners/le-carillon/` }),
      ],
    ]),
  ),
}
const LINK = '/r/tudigo/partners/le-carillon?via=newsletter'
const SITE =
  'https://www.lecarillon.org/paris?x=1&utm_source=tudigo&utm_medium=newsletter&utm_campaign=costo#a'

let site: EditionFolder
let journal: string
let web: Web
const logged: string[] = []

async function start() {
  const log = createLog('error')
  log.error = ((...said: unknown[]) => void logged.push(JSON.stringify(said))) as never
  const options = { editions: site.folder, journal, log }
  web = await startWeb({ ...options, port: 0, hosts: ['127.0.0.1'] })
}

beforeEach(async () => {
  logged.length = 0
  site = createEditionFolder()
  site.publish(FILES)
  writeFileSync(join(site.folder, 'private.json'), '{"v":1,"hosts":{},"keys":{}}')
  journal = join(mkdtempSync(join(tmpdir(), 'costo-visits-')), 'journal')
  await start()
})
afterEach(async () => {
  await web.close()
  site.remove()
  rmSync(join(journal, '..'), { recursive: true })
})

const follow = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(web.port, target, { method, headers })

/** The lines that are on the disk, each with its sum checked. */
const lines = (): VisitLine[] =>
  readdirSync(journal).flatMap((name) =>
    readFileSync(join(journal, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const text = line.slice(9)
        expect(line.slice(0, 8)).toBe(crc32(text).toString(16).padStart(8, '0'))
        return JSON.parse(text) as VisitLine
      }),
  )

/** Lines, once a later link that is counted stands on the disk: what should have been written before it, is. */
async function linesBeforeNext(): Promise<VisitLine[]> {
  await follow('/r/tudigo/shops/librairie?via=print')
  const isNext = ({ channel, visit }: VisitLine) =>
    channel === 'print' && visit.endsWith('/librairie')
  await expect.poll(() => lines().some(isNext)).toBe(true)
  return lines().filter((line) => !isNext(line))
}

describe('a link that is followed', () => {
  it('leads to the partner’s own site, told where from, and stands in the journal', async () => {
    const reply = await follow(LINK, {
      'User-Agent': 'Mozilla/5.0 (a visitor)',
      Referer: 'https://mail.example/inbox/42',
      Cookie: 'payload-token=x',
      'X-Forwarded-For': '203.0.113.9',
    })
    expect([reply.status, reply.headers.location, reply.text]).toEqual([302, SITE, ''])
    expect(reply.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(reply.headers['set-cookie']).toBeUndefined()
    await expect.poll(lines).toEqual([
      {
        ...{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), host: 'tudigo' },
        ...{ channel: 'newsletter', visit: 'partners/le-carillon' },
      },
    ])
    const written = readdirSync(journal).map((name) => readFileSync(join(journal, name), 'utf8'))
    expect(written.join()).not.toMatch(/203\.0\.113|127\.0\.0|Mozilla|inbox|payload-token/)
  })

  it('leads to our page of a shop, in the visitor’s language', async () => {
    const { headers } = await follow('/r/tudigo/shops/librairie?via=post', {
      'Accept-Language': 'en-GB,fr;q=0.5',
    })
    expect(headers.location).toBe('/en/shops/librairie/')
    await expect.poll(lines).toMatchObject([{ visit: 'shops/librairie', channel: 'post' }])
  })

  it.each(['amis', 'malicious'])(
    'leads to our page of %s, who has no usable site',
    async (slug) => {
      const { headers } = await follow(`/r/tudigo/partners/${slug}?via=post`)
      expect(headers.location).toBe(`/fr/partners/${slug}/`)
    },
  )

  it('follows a partner who was renamed, also the one who has sent it', async () => {
    const { headers } = await follow('/r/tudigo/partners/carillon?via=newsletter')
    expect(headers.location).toBe(SITE)
    await follow('/r/carillon/partners/tudigo?via=newsletter')
    await expect
      .poll(() => lines().map(({ host, visit }) => `${host} ${visit}`))
      .toEqual(['tudigo partners/le-carillon', 'le-carillon partners/tudigo'])
  })

  it('leads on for those of whom nothing is counted', async () => {
    const uncounted: [target: string, headers?: Record<string, string>, method?: string][] = [
      [LINK, {}, 'HEAD'],
      [LINK, { 'Sec-Purpose': 'prefetch;prerender' }],
      [LINK, { Purpose: 'prefetch' }],
      [LINK, { 'X-Moz': 'prefetch' }],
      [LINK, { DNT: '1' }],
      [LINK, { 'Sec-GPC': '1' }],
      ['/r/tudigo/partners/le-carillon?via=elsewhere'],
      ['/r/tudigo/partners/le-carillon'],
      ['/r/stranger/partners/le-carillon?via=newsletter'],
      ['/r/le-carillon/partners/le-carillon?via=newsletter'],
    ]
    for (const [target, headers, method] of uncounted) {
      const reply = await follow(target, headers, method)
      expect([reply.status, new URL(reply.headers.location ?? '').host]).toEqual([
        302,
        'www.lecarillon.org',
      ])
    }
    expect(await linesBeforeNext()).toEqual([])
  })

  it('past the allowance of one address still leads on, and others are still counted', async () => {
    const flood = { 'X-Forwarded-For': '203.0.113.7' }
    for (let sent = 0; sent < 400; sent += 20) {
      const replies = await Promise.all(Array.from({ length: 20 }, () => follow(LINK, flood)))
      expect(replies.every(({ headers }) => headers.location === SITE)).toBe(true)
    }
    const before = (await linesBeforeNext()).length
    expect(before).toBeGreaterThanOrEqual(300)
    expect(before).toBeLessThan(400)
  })

  it('leads on when the disk refuses the journal; the fault is logged and counted', async () => {
    rmSync(journal, { recursive: true })
    writeFileSync(journal, 'in the place of the folder')
    expect((await follow(LINK)).headers.location).toBe(SITE)
    await expect
      .poll(async () => JSON.parse((await follow('/readyz')).text).visits)
      .toEqual({ counted: 0, uncounted: 0, lost: 1 })
    expect(logged.join()).toMatch(/can’t be written/)
  })

  it('leads to our page when the list of partners is damaged', async () => {
    await web.close()
    const { files } = site.publish(FILES)
    const { hash } = files['/v1/fr/partners.json']
    for (const suffix of ['', '.br', '.gz'])
      site.write(`store/${hash.slice(0, 2)}/${hash}${suffix}`, 'x')
    await start()
    expect((await follow(LINK)).headers.location).toBe('/fr/partners/le-carillon/')
    await expect.poll(lines).toHaveLength(1)
  })

  it('is counted by nobody where there is no journal, and leads on', async () => {
    await web.close()
    const options = { editions: site.folder, log: createLog('silent') }
    web = await startWeb({ ...options, port: 0, hosts: ['127.0.0.1'] })
    expect((await follow(LINK)).headers.location).toBe(SITE)
  })
})

describe('what is no link', () => {
  it('of a record that is gone leads to the page that says so', async () => {
    const { headers } = await follow('/r/tudigo/shops/closed-shop?via=print')
    expect(headers.location).toBe('/fr/shops/closed-shop/')
    expect((await follow('/fr/shops/closed-shop/')).status).toBe(410)
    expect(await linesBeforeNext()).toEqual([])
  })

  it.each([
    '/r/tudigo/partners/nobody?via=newsletter',
    '/r/tudigo/partners/constructor?via=newsletter',
    '/r/tudigo/media/x?via=newsletter',
    '/r/',
    '/r/tudigo',
  ])('%s is not found', async (target) => {
    expect((await follow(target)).status).toBe(404)
    expect(await linesBeforeNext()).toEqual([])
  })

  it('can’t be sent to', async () => {
    expect((await follow(LINK, {}, 'POST')).status).toBe(405)
  })
})

it.each([
  ...['url', 'to', 'u', 'next', 'target', 'redirect', 'redirect_uri', 'return', 'goto'].map(
    (name) => `${LINK}&${name}=https://evil.example/`,
  ),
  '/r/tudigo/partners/le-carillon?https://evil.example',
  '/r/tudigo/partners/le-carillon?via=//evil.example',
  '/r/tudigo/partners/le-carillon?via=newsletter%0d%0aLocation:%20https://evil.example',
  '/r/tudigo/shops/librairie?via=newsletter#@evil.example',
  '/r/evil.example/partners/le-carillon?via=newsletter',
  '/r/tudigo/partners/evil.example?via=newsletter',
  '/r/tudigo/partners/evil-example?via=newsletter',
  '/r//evil.example/partners/x',
  '/r///evil.example',
  '//evil.example/r/tudigo/partners/le-carillon',
  '/r/tudigo/partners/..%2f..%2f..%2fevil.example',
  '/r/tudigo/partners/%2f%2fevil.example',
  '/r/tudigo/partners/\\evil.example',
  '/r/tudigo/partners/le-carillon@evil.example',
  '/r/https://evil.example/',
  'http://evil.example/r/tudigo/partners/le-carillon',
])('%s leads nowhere but where the edition says', async (target) => {
  const { headers } = await follow(target, {
    Host: 'evil.example',
    'X-Forwarded-Host': 'evil.example',
    Referer: 'https://evil.example/',
  })
  const { location } = headers
  if (location !== undefined)
    expect(new URL(location, 'https://vitrine.example').host).toMatch(
      /^(vitrine\.example|www\.lecarillon\.org)$/,
    )
  expect(location ?? '').not.toMatch(/^\/[/\\]|evil\.example/)
})
