import { readFileSync, readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FeedLine } from '../../src/contract'
import type { Records } from '../../src/publish/records'
import { launchChromium } from '../support/browser'
import { startFixtureVitrine } from '../support/fixture-vitrine'
import { buildIfNeeded } from './baked-widgets'
import { failed, GATHER_ERRORS, SATURDAY_EVENING } from './in-pages'

const EXAMPLE = 'examples/widget'
// inside the repository, so that the package finds itself by its own name as it would in node_modules
const OUT = '.tmp/example-widget'
const SHOP = 'librairie-du-ruisseau'
const EVIL = '<img src=x onerror="window.hit=1">'

let vitrine: Awaited<ReturnType<typeof startFixtureVitrine>>
let browser: Browser
let partner: Server
let html = ''

/** A record as its host's `publish` has answered. */
function withOwn({ shops }: Records) {
  const lines: FeedLine[] = [
    { label: 'Parking', value: '40 places', href: 'https://parking.example/ruisseau' },
    { label: EVIL, value: EVIL },
    { label: 'Piège', value: 'ici', href: 'javascript:window.hit=1' },
  ]
  const own = { parking: true, places: 40, lines }
  for (const shop of shops) if (shop.slug === SHOP) shop.custom = { fr: own, en: own }
}

beforeAll(async () => {
  buildIfNeeded()
  await build({
    ...{ root: EXAMPLE, base: './', configFile: false, logLevel: 'error' },
    build: { outDir: `../../${OUT}`, emptyOutDir: true, minify: false },
  })
  ;[browser, vitrine] = await Promise.all([launchChromium(), startFixtureVitrine(withOwn)])
  partner = createServer(({ url = '/' }, response) => {
    if (url === '/') return response.setHeader('Content-Type', 'text/html').end(html)
    if (!url.endsWith('.js')) return response.writeHead(404).end()
    return response.setHeader('Content-Type', 'text/javascript').end(readFileSync(OUT + url))
  })
  await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
  partner?.close()
})

/** A page of the partner's, on another site than the showcase; what is asked of the showcase is gathered. */
async function open(page: string) {
  html = page
  const opened = Object.assign(await browser.newPage(), { asked: [] as string[] })
  opened.on('request', (request) => {
    const url = request.url()
    if (url.startsWith(vitrine.base)) opened.asked.push(url.slice(vitrine.base.length))
  })
  await opened.clock.install({ time: SATURDAY_EVENING })
  await opened.goto(`http://localhost:${(partner.address() as AddressInfo).port}/`)
  return opened
}

describe('a widget of somebody else’s, built from the package', () => {
  const built = () =>
    readFileSync(`${OUT}/index.html`, 'utf8').replaceAll('https://vitrine.example', vitrine.base)
  const codes = () =>
    readdirSync(`${OUT}/assets`).map((name) => readFileSync(`${OUT}/assets/${name}`, 'utf8'))

  it('shows what the host publishes of its own fields, beside a card of ours, from one file', async () => {
    const page = await open(built())
    await page.locator('acme-parking').getByText('Parking : 40 places').waitFor()
    const heading = page.locator('acme-parking').getByRole('heading', { level: 3 })
    expect(await heading.textContent()).toBe('Librairie du Ruisseau')
    await page.locator('costo-shop-card [part=card]').waitFor()
    expect(page.asked.filter((path) => path.endsWith(`/shops/${SHOP}.json`))).toHaveLength(1)
    await page.close()
  })

  it('brings one copy of lit and of what widgets share', async () => {
    const page = await open(built())
    await page.locator('costo-shop-card [part=card]').waitFor()
    const versions = await page.evaluate(
      () => (globalThis as unknown as { litHtmlVersions: string[] }).litHtmlVersions,
    )
    expect(versions).toHaveLength(1)
    const times = (text: string) => codes().join('\n').split(text).length - 1
    // what the reader of files and the base element say, each in one place of the sources
    expect(times(' has moved twice')).toBe(1)
    expect(times('there is nothing to show')).toBe(1)
    await page.close()
  })

  it('shows what its author wrote when the shop can’t be read', async () => {
    const broken = built().replaceAll(`shop="${SHOP}"`, 'shop="nobody"')
    const page = await open(broken.replace('<head>', `<head>${GATHER_ERRORS}`))
    await failed(page, 2)
    const link = page.locator('acme-parking').getByRole('link', { name: 'Librairie du Ruisseau' })
    expect(await link.isVisible()).toBe(true)
    await page.close()
  })

  it('counts nothing', async () => {
    const page = await open(built())
    await page.locator('acme-parking').getByText('Parking : 40 places').waitFor()
    await page.locator('costo-shop-card [part=card]').waitFor()
    const beacons: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/v1/beacon')) beacons.push(String(request.postData()))
    })
    // half of both is seen for a second, then the page is left
    await expect
      .poll(async () => {
        await page.clock.runFor(1100)
        await page.evaluate(() => dispatchEvent(new Event('pagehide')))
        return beacons.join('\n')
      })
      .toContain('"widget":"shop-card"')
    expect(beacons.filter((body) => !body.includes('"widget":"shop-card"'))).toEqual([])
    await page.close()
  })
})

describe('the shop card that a partner pastes', () => {
  const pasted = () =>
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partenaire</title>
     <costo-shop-card shop="${SHOP}"></costo-shop-card>
     <script async src="${vitrine.base}/v1/embed.js"></script></html>`

  it('shows the lines that the host publishes, with their link, and none of them is markup', async () => {
    const page = await open(pasted())
    const card = page.locator('costo-shop-card')
    const link = card.getByRole('link', { name: '40 places' })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe('https://parking.example/ruisseau')
    const terms = await card.locator('dt').allTextContents()
    expect(terms).toContain('Parking')
    expect(terms).toContain(EVIL)
    expect(await card.locator('dd').allTextContents()).toContain('ici')
    expect(await card.getByRole('link', { name: 'ici' }).count()).toBe(0)
    expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBeUndefined()
    await page.close()
  })
})
