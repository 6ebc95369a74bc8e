import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { type PartnerSite, startPartnerSite } from '../support/partner-site'
import { until } from '../support/publisherProcess'
import { firstEditor } from './content'
import { startPostgres } from '../support/postgres-server'
import {
  type Database,
  type Host,
  installHost,
  NEWEST,
  OLDEST,
  startHost,
  type Versions,
} from './host'

const mongodb = process.env.TEST_MONGODB_URL

let folder: string
let browser: Browser
let site: PartnerSite

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stranger-'))
  ;[browser, site] = await Promise.all([launchChromium(), startPartnerSite()])
}, 600_000)

afterAll(async () => {
  await Promise.all([browser?.close(), site?.stop()])
  await rm(folder, { recursive: true, force: true })
})

/** With versions of Payload, Next and React of its own, so that all are tried together on each. */
const on = (
  kind: Database,
  versions: Versions | undefined,
  database: () => Promise<{ url: string; stop?: () => Promise<void> }>,
) =>
  describe(`${kind}, with Payload ${versions?.payload ?? 'as our own installation has it'}`, () => {
    let host: Host | undefined
    let stop: (() => Promise<void>) | undefined
    afterAll(async () => {
      await host?.stop()
      await stop?.()
    })

    it('shows three widgets on another site, from an app that has followed the README', async () => {
      const app = join(folder, kind)
      await installHost(app, inject('tarball'), { versions })
      const { url, stop: end } = await database()
      stop = end
      host = await startHost(app, kind, url)
      await write(host)
      const published = async () => {
        const feed = await fetch(`${host?.url}/vitrine/v1/fr/tours/nord-du-18e.json`)
        return feed.ok && (await feed.text()).includes('Librairie du Ruisseau')
      }
      await until('the walk in an edition', published).catch(async (error: unknown) => {
        const status = await readFile(join(app, 'editions', 'status.json'), 'utf8')
        throw new Error(`${error}; it stands at ${status}; the host has said: ${host?.said()}`)
      })
      await look(host)
      await follow(`${host.url}/vitrine`)
    })
  })

on('sqlite', OLDEST, async () => ({ url: `file:${join(folder, 'sqlite', 'host.db')}` }))
on('postgres', NEWEST, startPostgres)
if (mongodb)
  on('mongodb', undefined, async () => ({
    url: mongodb.replace('/?', `/stranger-${process.pid}?`),
  }))
else it.skip('mongodb: TEST_MONGODB_URL says where a server is', () => {})

async function write(host: Host) {
  const editor = await firstEditor(host)
  const bytes = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#a34' },
  })
    .png()
    .toBuffer()
  const photo = await editor.upload('Une vitrine rouge', new Uint8Array(bytes))
  const shop = await editor.create('shops', {
    ...{ name: 'Librairie du Ruisseau', slug: 'librairie-du-ruisseau', category: 'bookshop' },
    address: { street: '71 rue du Ruisseau', postcode: '75018', city: 'Paris' },
    ...{ lat: 48.8947, lng: 2.3407 },
    ...{ hours: 'Tu-Sa 10:00-19:30', photos: [photo.id] },
  })
  for (const name of ['Tudigo', 'Le Carillon'])
    await editor.create('partners', {
      ...{ name, kind: 'charity', website: `https://${name.replace(' ', '')}.example` },
    })
  const place = { number: '2', kind: 'place', name: 'Le Petit Ney', lat: 48.8978, lng: 2.3446 }
  await editor.create('tours', {
    ...{ name: 'Le nord du 18e', slug: 'nord-du-18e', loop: false, state: 'open' },
    stops: [{ number: '1', kind: 'shop', shop: shop.id }, place],
  })
  await editor.create('posts', { title: 'Un billet du site' })
}

/** What a visitor of a partner's site sees, in a real browser. */
async function look({ url }: Host) {
  const script = `<script async src="${url}/vitrine/v1/embed.js"></script>`
  site.pages['/'] = `<!doctype html><html lang="fr"><title>Ailleurs</title>
    <costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>
    <costo-tour-map tour="nord-du-18e"></costo-tour-map>
    <costo-partner-carousel></costo-partner-carousel>${script}</html>`
  const page = await browser.newPage({ locale: 'fr-FR' })
  const failed: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(site.url)
  for (const [widget, text] of [
    ['costo-shop-card', '71 rue du Ruisseau'],
    ['costo-tour-map', 'Le Petit Ney'],
    ['costo-partner-carousel', 'Tudigo'],
  ]) {
    await page.locator(widget).scrollIntoViewIfNeeded()
    await page.locator(widget).getByText(text).filter({ visible: true }).first().waitFor()
  }
  await page.locator('costo-shop-card').getByRole('img', { name: 'Une vitrine rouge' }).waitFor()
  expect(failed.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([])
  await page.locator('costo-shop-card').getByRole('link', { name: 'Librairie du Ruisseau' }).click()
  await page.getByRole('heading', { level: 1, name: 'Librairie du Ruisseau' }).waitFor()
  await page.goto(url)
  await page.getByText('Un billet du site').waitFor()
  await page.close()
}

/** Follows every link, style, script and picture of the edition's pages from its first one. */
async function follow(first: string) {
  const seen = new Set([first])
  const broken: string[] = []
  for (const url of seen) {
    const answer = await fetch(url)
    if (!answer.ok) broken.push(`${answer.status} ${url}`)
    const isPage = answer.headers.get('Content-Type')?.startsWith('text/html')
    const text = await answer.text()
    // with its question, where it asks one: a page's oEmbed is nothing without
    const named = isPage ? text.matchAll(/\s(?:href|src)="([^"#]+)/g) : []
    for (const [, address] of named) {
      const { href, origin } = new URL(address.replaceAll('&amp;', '&'), url)
      if (origin === new URL(first).origin) seen.add(href)
    }
  }
  expect(broken).toEqual([])
  expect(seen.size).toBeGreaterThan(50)
  expect([...seen].filter((url) => !url.startsWith(first))).toEqual([])
}
