import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { BEACON_PATH } from '../../src/contract/beacon'
import type { CountedLine } from '../../src/contract/journal'
import { scripts } from '../../src/publish/render/scripts'
import { inputs } from '../fixtures/records'
import { launchChromium } from '../support/browser'
import { startFixtureVitrine } from '../support/fixture-vitrine'
import { builtWidgets } from './baked-widgets'
import type { Watched } from './in-pages'

/** What came to the vitrine: a request with its body. */
export type Came = { path: string; headers: IncomingMessage['headers']; body: string }

type Opening = BrowserContextOptions & {
  /** Host name of the page's site; Le Carillon's, which is declared, unless said. */
  host?: string
  headers?: Record<string, string>
  /** Runs in the page before anything else. */
  before?: string | (() => void)
  /** What the vitrine answers in the place of its own file, by the end of its path. */
  answers?: Record<string, object>
}

/** The key of Le Carillon's frames. */
export const KEY = 'aB3-dE6_gH9jK2mN'

/**
 * One browser, the real web process with its journal, and partners' sites at any host in .example. Time stands still in a
 * page until `pass`: a second is a second, whatever else the machine does.
 */
export function inCountedPages() {
  const folder = mkdtempSync(join(tmpdir(), 'costo-counted-'))
  const journal = join(folder, 'journal')
  const came: Came[] = []
  const opened: { close(): Promise<void> }[] = []
  const pages = new Map<string, { html: string; headers: Record<string, string> }>()
  let browser: Browser
  let vitrine: Awaited<ReturnType<typeof startFixtureVitrine>>
  let partner: Server
  let pinned = ''
  let counter = ''

  const hear = (message: unknown) => {
    const { request } = message as { request: IncomingMessage }
    if (Number(request.socket.localPort) !== vitrine.port) return
    const one: Came = { path: request.url ?? '', headers: request.headers, body: '' }
    came.push(one)
    request.on('data', (part: Buffer) => (one.body += part.toString()))
  }

  beforeAll(async () => {
    ;[browser, vitrine] = await Promise.all([
      launchChromium(['--host-resolver-rules=MAP *.example 127.0.0.1']),
      startFixtureVitrine(undefined, {}, { journal }),
    ])
    const facts = {
      ...{ v: 1, hosts: { 'lecarillon.example': 'le-carillon' } },
      keys: { [KEY]: 'le-carillon' },
    }
    writeFileSync(join(vitrine.folder, 'private.json'), JSON.stringify(facts))
    await vitrine.stop()
    await vitrine.restart()
    const published = scripts({ ...inputs(), publicUrl: vitrine.base, widgets: builtWidgets() })
    pinned = published.pinned[0].src.slice(0, published.pinned[0].src.lastIndexOf('/'))
    counter = vitrine.base + published.modules['counting.js']
    partner = createServer(({ url = '' }, response) => {
      const { html, headers } = pages.get(url) ?? { html: '', headers: {} }
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html)
    }).listen(0, '127.0.0.1')
    subscribe('http.server.request.start', hear)
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()))
    came.length = 0
    for (const name of readdirSync(journal)) writeFileSync(join(journal, name), '')
  })
  afterAll(async () => {
    unsubscribe('http.server.request.start', hear)
    await browser.close()
    await vitrine.close()
    partner.closeAllConnections()
    await new Promise((done) => partner.close(done))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  const beacons = () => came.filter(({ path }) => path === BEACON_PATH)

  return {
    base: () => vitrine.base,
    came,
    beacons,
    /** Opens a page of a partner's site; `{base}` stands for the vitrine's address, `{pinned}` for its pinned files'. */
    async open(html: string, options: Opening = {}): Promise<Watched> {
      const {
        host = 'lecarillon.example',
        headers = {},
        before,
        answers = {},
        ...context
      } = options
      const own = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...context })
      opened.push(own)
      if (before) await own.addInitScript(typeof before === 'string' ? { content: before } : before)
      for (const [end, json] of Object.entries(answers))
        await own.route(`**/${end}`, (route) =>
          route.fulfill({ json, headers: { 'Access-Control-Allow-Origin': '*' } }),
        )
      const page = Object.assign(await own.newPage(), { complaints: [] as string[] })
      page.on('pageerror', (error) => page.complaints.push(`error: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') page.complaints.push(`console: ${message.text()}`)
      })
      await page.clock.install()
      const path = `/${pages.size}`
      const whole = html.replaceAll('{base}', vitrine.base).replaceAll('{pinned}', pinned)
      pages.set(path, { html: whole, headers })
      await page.goto(`http://${host}:${(partner.address() as AddressInfo).port}${path}`)
      return page
    },
    /**
     * Lets time stand still in a page that has loaded, before anything of its widgets is in sight, and once what counts
     * is there: a loader asks for it when a widget shows something, a pinned file holds it.
     */
    async holdTime(page: Page) {
      // as text: an import() in a function would be the test's own
      const there = `document.querySelector('script[src*="/pinned/"]') || import('${counter}').then(() => true)`
      for (const frame of page.frames())
        if (frame.url().startsWith('http')) await frame.evaluate(there)
      await page.clock.pauseAt(Date.now() + 60_000)
    },
    /** Ends the page as a visitor does who goes elsewhere; tells what came of it. */
    async leave(page: Page): Promise<Came[]> {
      await page.goto(`${vitrine.base}/fr/`)
      await page.waitForLoadState('networkidle')
      return beacons()
    },
    /** Lines that lie on the disk. */
    lines: (): CountedLine[] =>
      readdirSync(journal)
        .flatMap((name) => readFileSync(join(journal, name), 'utf8').split('\n'))
        .filter(Boolean)
        .map((line) => JSON.parse(line.slice('12345678 '.length)) as CountedLine),
  }
}

/** Until what has changed in the page has been told to whoever observes what is seen of it. */
export const looked = (where: Page | Frame) =>
  where.locator('body').evaluate(
    (body) =>
      new Promise<void>((done) => {
        new IntersectionObserver((_, observer) => {
          observer.disconnect()
          done()
        }).observe(body)
      }),
  )

/** Lets so many milliseconds pass in a page in which something has just changed. */
export async function pass(page: Page, ms: number) {
  await looked(page)
  await page.clock.runFor(ms)
  await looked(page)
}
