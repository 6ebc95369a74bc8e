import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchChromium } from '../support/browser'
import { startTwoSites } from './two-sites'

/** A Saturday in the week the frozen files know, at six in Paris: the bookshop is open until half past seven. */
export const SATURDAY_EVENING = '2026-11-21T18:00:00+01:00'

/** What a page has gone through, as far as a visitor or the page's owner would mind. */
export type Watched = Page & { complaints: string[] }

type Sites = Awaited<ReturnType<typeof startTwoSites>>

/** One browser and the two sites for the tests of a file; every page opened is closed after its test. */
export function inPages() {
  let browser: Browser
  let sites: Sites
  const opened: { close(): Promise<void> }[] = []

  beforeAll(async () => {
    ;[browser, sites] = await Promise.all([launchChromium(), startTwoSites()])
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()))
    sites.forget()
  })
  afterAll(async () => {
    await browser.close()
    await sites.stop()
  })

  return {
    sites: () => sites,
    /** Opens a page of the partner's site on that Saturday evening; errors and violations are gathered in `complaints`. */
    async open(html: string, options: BrowserContextOptions & Headers = {}): Promise<Watched> {
      const { headers, ...context } = options
      const own = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...context })
      opened.push(own)
      const page = Object.assign(await own.newPage(), { complaints: [] as string[] })
      page.on('pageerror', (error) => page.complaints.push(`error: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') page.complaints.push(`console: ${message.text()}`)
      })
      await page.clock.setFixedTime(SATURDAY_EVENING)
      await page.goto(sites.page(html, headers))
      return page
    },
  }
}

type Headers = { headers?: Record<string, string> }

/** Waits until a widget shows what it has read. */
export const ready = (page: Page, tag: string) =>
  page.locator(`${tag} [part=card], ${tag} [part=tour]`).first().waitFor()

/** Waits until a widget has given up, as its `costo-error` says. Call before the page's widgets load: it listens from the start. */
export const GATHER_ERRORS =
  '<script>window.failures=[];addEventListener("costo-error",(e)=>failures.push(e.error.message))</script>'

export const failures = (page: Page) =>
  page.evaluate(() => (window as unknown as { failures: string[] }).failures)

/** Waits until so many have given up. */
export const failed = (page: Page, count = 1) =>
  page.waitForFunction(
    (count) => (window as unknown as { failures: string[] }).failures.length >= count,
    count,
  )
