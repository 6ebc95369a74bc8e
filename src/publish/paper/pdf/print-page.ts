import type { Browser, HTTPRequest } from 'puppeteer-core'
import { within } from '../../../within'

/** What the browser is given for an address of ours. */
export type Resource = { type: string; body: Uint8Array }

export type Printing = {
  /** Path of a Chrome or Chromium. */
  browser: string
  /** Public address without a slash at the end, which may have a path of its own, and the page's path below it. */
  base: string
  path: string
  /** What the page loads from below that address, by its path there; nothing else is loaded. */
  resource: (path: string) => Promise<Resource | undefined>
  /** Milliseconds after which the browser is killed. */
  limit?: number
  signal?: AbortSignal
}

const LIMIT = 60_000

/** Talks to nobody by itself. Chromium's sandbox can't be had by root (containers): what it reads is ours alone. */
const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
]

/**
 * A page as a tagged PDF, by a browser of its own without scripts and without network. The browser is gone when this
 * ends, however it ends.
 * @throws Error when the browser can't be started, is too slow, or a file of the page is missing
 */
export async function printPage(printing: Printing) {
  const { browser, limit = LIMIT, signal } = printing
  // so much of it is only needed here
  const { launch } = await import('puppeteer-core')
  const ends = within(limit, ...(signal ? [signal] : []))
  const running = await launch({
    executablePath: browser,
    args: FLAGS,
    pipe: true,
    timeout: limit,
    signal: ends,
  })
  const kill = () => void running.process()?.kill('SIGKILL')
  ends.addEventListener('abort', kill)
  try {
    return await print(running, printing, limit)
  } catch (cause) {
    if (!ends.aborted) throw cause
    throw new Error(`the browser was stopped after ${limit} ms at most`, { cause })
  } finally {
    ends.removeEventListener('abort', kill)
    await running.close().catch(kill)
  }
}

async function print(browser: Browser, { base, path, resource }: Printing, limit: number) {
  const page = await browser.newPage()
  await page.setJavaScriptEnabled(false)
  await page.setRequestInterception(true)
  const missing: string[] = []
  page.on('request', (request) => {
    answer(request, base, resource, missing).catch(() => missing.push(request.url()))
  })
  await page.goto(base + path, { waitUntil: 'load', timeout: limit })
  const bytes = await page.pdf({
    ...{ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true },
    timeout: limit,
  })
  if (missing.length) throw new Error(`the page names files that are not there: ${missing}`)
  return bytes
}

async function answer(
  request: HTTPRequest,
  base: string,
  resource: Printing['resource'],
  missing: string[],
) {
  const url = request.url()
  const isBelow = url.startsWith(`${base}/`)
  const below = new URL(base).pathname.replace(/\/$/, '').length
  const found = isBelow ? await resource(new URL(url).pathname.slice(below)) : undefined
  if (found)
    return request.respond({ status: 200, contentType: found.type, body: Buffer.from(found.body) })
  missing.push(url)
  return request.abort()
}
