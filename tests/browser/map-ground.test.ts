import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { MAPPED_WALK, startMappedVitrine } from '../support/mapped-vitrine'
import { activate, activeMap, PHONE } from './map-pages'
import { brightness } from './picture-pixels'

let vitrine: Awaited<ReturnType<typeof startMappedVitrine>>
let browser: Browser
let partner: Server
const opened: { close(): Promise<void> }[] = []

beforeAll(async () => {
  ;[browser, vitrine] = await Promise.all([launchChromium(), startMappedVitrine()])
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Partenaire</title>
<style>:root{color-scheme:light dark}body{font:16px/1.5 sans-serif}</style><h1>Nos balades</h1><h2>Celle-ci</h2>
<costo-tour-map tour="${MAPPED_WALK}"></costo-tour-map><script async src="${vitrine.base}/v1/embed.js"></script>`
  partner = createServer((request, response) =>
    response
      .writeHead(request.url === '/' ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(request.url === '/' ? html : undefined),
  )
  await new Promise<void>((done) => partner.listen(0, '127.0.0.1', done))
})
afterEach(() => Promise.all(opened.splice(0).map((context) => context.close())))
afterAll(async () => {
  await browser.close()
  await vitrine.stop()
  partner.closeAllConnections()
  partner.close()
})

/** Opens the partner's page, or another address; gathers what was asked of whom, and what the console says. */
async function open(options: BrowserContextOptions = {}, address?: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  opened.push(context)
  const page = await context.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const { port } = partner.address() as AddressInfo
  await page.goto(address ?? `http://localhost:${port}/`)
  const tiles = () => asked.filter((url) => url.includes('/v1/tiles/'))
  return { page, asked, complaints, tiles }
}

type Opened = Awaited<ReturnType<typeof open>>

/** The picture that the widget shows, once it is there. */
async function picture({ page }: Opened) {
  const image = page.locator('costo-tour-map [part=picture]')
  await image.waitFor()
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
    .toBeGreaterThan(0)
  return image
}

describe('the map of a walk that the publisher has made', () => {
  it('is a picture first: of our own origin, sized, said in words, with who made the map; no tile is asked for', async () => {
    const shown = await open()
    const image = await picture(shown)
    expect(await image.getAttribute('alt')).toMatch(/^Plan de «\u00a0Balade.*: 8 étapes, de 1 \(/)
    const { width, height } = (await image.boundingBox())!
    expect(width).toBeGreaterThan(400)
    expect(width / height).toBeCloseTo(
      await image.evaluate((one: HTMLImageElement) => one.naturalWidth / one.naturalHeight),
      1,
    )
    await shown.page.getByRole('link', { name: '© Ville peinte' }).waitFor()
    expect(shown.tiles()).toEqual([])
  })

  it('is dark on a dark ground', async () => {
    const [light, dark] = [await open(), await open({ colorScheme: 'dark' })]
    const [day, night] = [await picture(light), await picture(dark)]
    expect(await brightness(day)).toBeGreaterThan(170)
    expect(await brightness(night)).toBeLessThan(90)
  })

  it.each([
    ['on a desk', { viewport: { width: 1280, height: 900 } }],
    ['on a sharp desk', { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 2 }],
    ['on a phone', { ...PHONE, deviceScaleFactor: 3 }],
  ])('opens on its tiles, all there and all ours, %s', async (_, options) => {
    const shown = await open(options)
    await picture(shown)
    await activate(shown.page)
    const images = activeMap(shown.page).locator('img')
    await expect.poll(() => images.count()).toBeGreaterThan(3)
    await expect
      .poll(() =>
        images.evaluateAll((all) =>
          (all as HTMLImageElement[]).every((one) => one.complete && one.naturalWidth === 256),
        ),
      )
      .toBe(true)
    expect(shown.tiles().length).toBeGreaterThan(3)
    // farther away and to the side there is no map: nothing is asked for in vain
    for (const key of ['-', '-', '-', 'ArrowLeft', 'ArrowLeft', '+', '+', '+', '+', '+', '+'])
      await activeMap(shown.page).press(key)
    await expect
      .poll(() =>
        images.evaluateAll((all) => (all as HTMLImageElement[]).every((one) => one.complete)),
      )
      .toBe(true)
    expect(shown.complaints).toEqual([])
    const { hostname } = new URL(vitrine.base)
    expect([...new Set(shown.asked.map((url) => new URL(url).hostname))].sort()).toEqual(
      [hostname, 'localhost'].sort(),
    )
  })

  it('is dark on a dark ground, moving as well', async () => {
    const shown = await open({ colorScheme: 'dark' })
    await picture(shown)
    await activate(shown.page)
    const tile = activeMap(shown.page).locator('img').first()
    await expect.poll(() => tile.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(256)
    await expect.poll(() => brightness(activeMap(shown.page))).toBeLessThan(90)
  })

  it('stands on the walk’s own page, with and without scripts, for light and for dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const address = `${vitrine.base}/fr/tours/${MAPPED_WALK}/`
      const { page } = await open({ javaScriptEnabled: false, colorScheme }, address)
      const image = page.getByRole('img', { name: /^Plan de «/ })
      await image.waitFor()
      await page.getByRole('link', { name: '© Ville peinte' }).waitFor()
      const bright = await brightness(image)
      expect(colorScheme === 'light' ? bright > 170 : bright < 90, String(bright)).toBe(true)
    }
  })
})
