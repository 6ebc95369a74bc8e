import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core'
import type { Candidate } from './page'
import { PAINTED, type Seen, record } from '../../support/page-recorder'
import type { Coming, Sites } from './sites'
import { recordTasks } from '../../support/main-thread'

/** One visit; times in milliseconds, sizes in bytes. */
export type Visit = {
  bytes: number
  requests: number
  /** Sum of what tasks took beyond 50 ms of the processor until the page was quiet, and the longest task. */
  blocking: number
  longest: number
  /** From the navigation, and from the first script's request, until the first card or stop was painted. */
  seen: number
  sinceScript: number
  /** Slowest of the presses, from the press to the next frame; undefined where there is nothing to press. */
  press?: number
  shift: number
}

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const SLOW = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
/** How many times slower the processor is made. */
export const CPU = 4
// what a visitor takes from one press to the next
const PAUSE_MS = 400

/** A visit to a candidate's page on a slow phone, pictures and clicks included, in a browser context of its own. */
export async function visit(browser: Browser, sites: Sites, candidate: Candidate): Promise<Visit> {
  sites.forget()
  return inContext(browser, candidate, async (page, context) => {
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...SLOW })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU })
    const endTasks = await recordTasks(cdp)
    // nothing is asked of the page meanwhile: what a driver runs in it would count
    const painted = page.waitForEvent('console', { predicate: isPainted })
    await page.goto(sites.address(candidate))
    await painted
    await page.waitForLoadState('networkidle')
    const tasks = await endTasks()
    const loaded = sites.sent.filter(({ path }) => !/^\/(tiles|v1\/media)\//.test(path))
    const found = await foundIn(page)
    const presses = await press(page, candidate)
    return {
      bytes: sum(loaded.filter(({ type }) => /script|css/.test(type)).map(({ bytes }) => bytes)),
      requests: loaded.length,
      blocking: sum(tasks.map((duration) => Math.max(0, duration - 50))),
      longest: Math.max(0, ...tasks),
      ...{ seen: found.painted, sinceScript: found.painted - found.asked, shift: found.shift },
      press: presses,
    }
  })
}

/** The layout shift of a visit without any throttling, frames included, once everything that comes has come. */
export const shiftOf = (browser: Browser, sites: Sites, candidate: Candidate, how: Coming) =>
  inContext(browser, candidate, async (page) => {
    await page.goto(sites.address(candidate))
    if (how !== 'failing')
      await Promise.any(
        page
          .frames()
          .map((frame) =>
            frame.waitForFunction(() => (window as unknown as { found: Seen }).found.painted > 0),
          ),
      )
    await page.waitForLoadState('networkidle')
    await pause(page)
    const all = await Promise.all(page.frames().map(foundIn))
    return sum(all.map(({ shift }) => shift))
  })

async function inContext<T>(
  browser: Browser,
  { seen, ready, script }: Candidate,
  use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(PHONE)
  try {
    await context.addInitScript(record, { seen, ready, script })
    return await use(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

/** Presses like a visitor and tells the slowest answer; undefined where there is nothing to press. */
async function press(page: Page, { first, press, each }: Candidate): Promise<number | undefined> {
  if (!press) return undefined
  if (first) {
    await page.locator(first).click()
    await pause(page)
  }
  for (let times = 0; times < 4; times++) {
    // from the last one back: a walk leads up and away, and so does what opens over a marker
    await page
      .locator(press)
      .nth(each ? -1 - times : 0)
      .click()
    await pause(page)
  }
  const { presses } = await foundIn(page)
  // the browser tells nothing of what was answered within 16 ms
  return Math.max(16, ...Object.values(presses))
}

const isPainted = (message: ConsoleMessage) => message.text() === PAINTED

const pause = (page: Page) =>
  page.evaluate(
    (ms) =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, ms))),
      ),
    PAUSE_MS,
  )

const foundIn = (frame: Pick<Page, 'evaluate'>) =>
  frame.evaluate(() => (window as unknown as { found: Seen }).found)

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
