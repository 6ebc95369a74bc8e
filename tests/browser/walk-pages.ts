import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchChromium } from '../support/browser'
import { startFixtureVitrine } from '../support/fixture-vitrine'
import { SATURDAY_EVENING, type Watched } from './in-pages'
import { onTheSpot } from './spot-walk'

export const WALK = '/fr/tours/nord-du-18e/'

type Site = Awaited<ReturnType<typeof startFixtureVitrine>>

/** One browser and one vitrine with the walk of the fixtures, for the tests of a file. */
export function walkPages(change = onTheSpot) {
  let browser: Browser
  let site: Site
  const opened: BrowserContext[] = []

  beforeAll(async () => {
    ;[browser, site] = await Promise.all([launchChromium(), startFixtureVitrine(change)])
  })
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()))
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  /** A visitor's browser: a phone, unless told otherwise. */
  const visitor = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
    opened.push(context)
    return context
  }

  return {
    site: () => site,
    visitor,
    /** Opens the walk on a Saturday evening, in a context of its own or a given one; errors are gathered in `complaints`. */
    async open(
      options: BrowserContextOptions = {},
      { path = WALK, context }: { path?: string; context?: BrowserContext } = {},
    ): Promise<Watched> {
      const own = context ?? (await visitor(options))
      const page = Object.assign(await own.newPage(), { complaints: [] as string[] })
      page.on('pageerror', (error) => page.complaints.push(`error: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') page.complaints.push(`console: ${message.text()}`)
      })
      await page.clock.setFixedTime(SATURDAY_EVENING)
      await page.goto(site.base + path)
      return page
    },
  }
}

export const stop = (page: Page, number: string) => page.locator(`#stop-${number}`)

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })

/** Waits until the page says so, to those who hear it too. */
export const says = (page: Page, text: string | RegExp) =>
  page.getByRole('status').getByText(text).waitFor()

/** What this origin has stored in the visitor's browser, of any kind. */
export const stored = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(
      ({ scope }) => new URL(scope).pathname,
    ),
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
  }))

export const NOTHING = {
  ...{ caches: [], workers: [], cookies: '', local: {}, session: {}, databases: 0 },
}
