import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { enterAdmin, publishSummary } from './editor'
import { newPage, readPartnersPage } from './partner-page'
import { type RunningVitrine, startVitrine } from './running-vitrine'

let vitrine: RunningVitrine
let browser: Browser

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

it('leads from an editor’s change in the admin to the partner’s page on the other site', async () => {
  const editor = await newPage(browser)
  await enterAdmin(editor, vitrine)
  await editor.getByRole('link', { name: 'Afficher tous les Commerces' }).click()
  await editor.getByPlaceholder(/Rechercher/).fill('Librairie du Ruisseau')
  await editor.waitForURL(/search=/)
  await editor.getByRole('link', { name: 'Librairie du Ruisseau' }).click()

  const summary = editor.getByLabel('En une phrase')
  await summary.fill('Ce soir, lecture à voix basse entre les rayons.')
  await editor.getByRole('button', { name: 'Publier les modifications' }).click()
  await editor.getByText('C’est enregistré.').first().waitFor()

  const visitor = await newPage(browser)
  await expect
    .poll(() => readPartnersPage(visitor, vitrine), { timeout: 60_000 })
    .toContain('Ce soir, lecture à voix basse entre les rayons.')
})

it.each([
  'shops',
  'partners',
  'recommendations',
  'media',
  'users',
  'changes',
  'addresses',
  'graphql',
  'payload-jobs/run',
  'shops?draft=true&depth=2',
])('tells a stranger nothing at /api/%s', async (path) => {
  const { status } = await fetch(`${vitrine.url}/api/${path}`)
  expect([401, 403, 404]).toContain(status)
})

it('keeps other sites from framing the admin, and from sending its forms elsewhere', async () => {
  const { headers } = await fetch(`${vitrine.url}/admin/login`)
  expect(headers.get('content-security-policy')).toBe(
    "base-uri 'self'; form-action 'self'; frame-ancestors 'self'; object-src 'none'",
  )
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
})

it('keeps the partner’s page whole while the admin is dead, and publishes later what was saved just before', async () => {
  await publishSummary(vitrine, 'Enregistré juste avant la panne.')
  vitrine.killAdmin()

  const visitor = await newPage(browser)
  expect(await readPartnersPage(visitor, vitrine)).toContain('Librairie du Ruisseau')

  await vitrine.adminIs('ready')
  await expect
    .poll(() => readPartnersPage(visitor, vitrine), { timeout: 60_000 })
    .toContain('Enregistré juste avant la panne.')
})

const FEED = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
}
const SHORT = /^public, max-age=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/
const FOR_EVER = 'public, max-age=31536000, immutable'

it.each([
  ['/v1/edition.json', 'application/json; charset=utf-8', SHORT],
  ['/v1/fr/shops.json', 'application/json; charset=utf-8', SHORT],
  ['/v1/fr/shops/librairie-du-ruisseau.json', 'application/json; charset=utf-8', SHORT],
  ['/fr/shops/librairie-du-ruisseau/', 'text/html; charset=utf-8', SHORT],
  ['/v1/embed.js', 'text/javascript; charset=utf-8', SHORT],
])(
  'answers %s compressed, named by its bytes, short-lived and open to all',
  async (path, type, cache) => {
    const encodings = { br: 'br', gzip: 'gzip', identity: null }
    const tags = new Set()
    for (const [accepted, coded] of Object.entries(encodings)) {
      const headers = { 'Accept-Encoding': accepted }
      const answer = await fetch(vitrine.url + path, { headers })
      expect(answer.status).toBe(200)
      expect(Object.fromEntries(answer.headers)).toMatchObject(FEED)
      expect(answer.headers.get('content-type')).toBe(type)
      expect(answer.headers.get('content-encoding')).toBe(coded)
      expect(answer.headers.get('cache-control')).toMatch(cache)
      expect(answer.headers.get('vary')).toBe('Accept-Encoding')
      expect(answer.headers.get('set-cookie')).toBeNull()
      const etag = answer.headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[^"]+"$/)
      tags.add(etag)
      const again = await fetch(vitrine.url + path, {
        headers: { ...headers, 'If-None-Match': etag },
      })
      expect([again.status, again.headers.get('etag')]).toEqual([304, etag])
    }
    expect(tags.size).toBe(3)
  },
)

it('answers a picture and a widget’s code as never changing, and a film piece by piece', async () => {
  const list = await (await fetch(`${vitrine.url}/v1/fr/videos.json`)).text()
  const media = (end: string) => new RegExp(`/v1/media/[^"]+\\.${end}`).exec(list)?.[0]
  const loader = await (await fetch(`${vitrine.url}/v1/embed.js`)).text()
  const code = /\/v1\/w\/[^"'`]+\.js/.exec(loader)?.[0]
  for (const path of [media('webp'), media('mp4'), code]) {
    const { status, headers } = await fetch(`${vitrine.url}${path}`, { method: 'HEAD' })
    expect([path, status, headers.get('cache-control')]).toEqual([path, 200, FOR_EVER])
    expect(Object.fromEntries(headers)).toMatchObject(FEED)
  }
  const piece = await fetch(`${vitrine.url}${media('mp4')}`, { headers: { Range: 'bytes=0-99' } })
  expect([piece.status, (await piece.arrayBuffer()).byteLength]).toEqual([206, 100])
  expect(piece.headers.get('content-range')).toMatch(/^bytes 0-99\/\d+$/)
})

it('says in small JSON what isn’t there and what can’t be done', async () => {
  const missing = await fetch(`${vitrine.url}/v1/fr/shops/nulle-part.json`)
  const wrong = await fetch(`${vitrine.url}/v1/fr/shops.json`, { method: 'DELETE' })
  expect([missing.status, wrong.status]).toEqual([404, 405])
  for (const { headers } of [missing, wrong]) {
    expect(headers.get('content-type')).toMatch('application/json')
    expect(Object.fromEntries(headers)).toMatchObject(FEED)
  }
  expect(wrong.headers.get('allow')).toMatch('GET')
})

it('asks browsers for their colours in the admin alone', async () => {
  const hints = (headers: Headers) =>
    ['accept-ch', 'critical-ch', 'vary'].map((name) => headers.get(name) ?? '')
  const [accepted, critical] = hints((await fetch(`${vitrine.url}/admin/login`)).headers)
  expect([accepted, critical]).toEqual(Array(2).fill('Sec-CH-Prefers-Color-Scheme'))
  for (const path of [
    '/',
    '/fr/',
    '/v1/fr/shops.json',
    '/v1/embed.js',
    '/api/shops',
    '/nulle-part',
  ])
    expect(hints((await fetch(vitrine.url + path)).headers).join(), path).not.toMatch(/Sec-CH/i)
})
