import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchChromium } from '../support/browser'
import { startFixtureVitrine } from '../support/fixture-vitrine'
import { SATURDAY_EVENING, type Watched } from './in-pages'

type Vitrine = Awaited<ReturnType<typeof startFixtureVitrine>>

/** Every site in .example is of this machine: the partner's, whose page holds the frames, and those that links lead to. */
const ELSEWHERE = '--host-resolver-rules=MAP *.example 127.0.0.1'

/** One browser and a whole vitrine for the tests of a file; every page opened is closed after its test. */
export function inFrames() {
  let browser: Browser
  let vitrine: Vitrine
  let partner: Server
  let html = ''
  const opened: { close(): Promise<void> }[] = []

  beforeAll(async () => {
    partner = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
    }).listen(0, '127.0.0.1')
    ;[browser, vitrine] = await Promise.all([launchChromium([ELSEWHERE]), startFixtureVitrine()])
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()))
  })
  afterAll(async () => {
    await browser.close()
    await vitrine.close()
    partner.closeAllConnections()
    await new Promise((done) => partner.close(done))
  })

  const base = () => vitrine.base

  async function newPage(options: BrowserContextOptions = {}): Promise<Watched> {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 900 },
      ...options,
    })
    opened.push(context)
    const page = Object.assign(await context.newPage(), { complaints: [] as string[] })
    page.on('pageerror', (error) => page.complaints.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') page.complaints.push(`console: ${message.text()}`)
    })
    await page.clock.setFixedTime(SATURDAY_EVENING)
    return page
  }

  return {
    base,
    newPage,
    /** Opens a page of the site of a partner, Le Carillon; `{base}` stands for the vitrine's address. */
    async open(body: string, options?: BrowserContextOptions): Promise<Watched> {
      const page = await newPage(options)
      // partners' own sites, to which their cards lead
      await page
        .context()
        .route(/^https:\/\/[^/]*\.example\//, (route) =>
          route.fulfill({ contentType: 'text/plain', body: 'elsewhere' }),
        )
      html = `<!doctype html>${body.replaceAll('{base}', base())}`
      await page.goto(`http://lecarillon.example:${(partner.address() as AddressInfo).port}/`)
      return page
    },
  }
}

/** A frame as somebody writes it. */
export const frameTag = (path: string, { width = 600, height = 600, more = '' } = {}) =>
  `<iframe title="Vitrine" width="${width}" height="${height}" frameborder="0" src="{base}${path}" ${more}></iframe>`

export const PATHS = {
  'shop-card': '/fr/frames/shop-card/?shop=librairie-du-ruisseau',
  'tour-map': '/fr/frames/tour-map/?tour=nord-du-18e',
  'partner-carousel': '/fr/frames/partner-carousel/',
}

/** Waits until a frame shows its widget. */
export async function shown(page: Page, widget: string, index = 0): Promise<Frame> {
  const frame = page.frames().filter((one) => one.url().includes(`/frames/${widget}/`))[index]
  await frame.locator('[part=card], [part=tour]').first().waitFor()
  return frame
}
