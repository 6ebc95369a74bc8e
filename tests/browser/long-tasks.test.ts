import { expect, it } from 'vitest'
import { inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

const TAGS = ['costo-shop-card', 'costo-partner-carousel', 'costo-tour-map']
const THREE = `<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>
<costo-partner-carousel></costo-partner-carousel><costo-tour-map tour="nord-du-18e"></costo-tour-map>`

// a phone of the middle range against a desk, as Lighthouse has it
const SLOWER = 4
// the aim is 50, from where on the web calls a task long; a processor shared with other work needs up to twice its time
const AIM_MS = 50
const LONG_MS = 2 * AIM_MS
const RUNS = 3

type TraceEvent = {
  name: string
  pid: number
  tid: number
  ts: number
  /** Time the thread was really at work, microseconds: what else the machine does meanwhile doesn't count. */
  tdur?: number
  args: { data?: { url?: string } }
}

/**
 * What each task of the page's main thread costs from the loader's arrival until three widgets in the first screen are
 * there, in milliseconds on a slow phone, the longest first.
 */
async function tasks(): Promise<number[]> {
  const page = await open('', { viewport: { width: 1000, height: 2600 } })
  const browser = page.context().browser()!
  const categories = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline']
  await browser.startTracing(page, { categories })
  await page.goto(sites().page(pageWith(THREE + LOADER)))
  for (const tag of TAGS) await ready(page, tag)
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
    traceEvents: TraceEvent[]
  }
  const start = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('/v1/embed.js'),
  )!
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === start.pid && tid === start.tid)
    .filter(({ ts, tdur = 0 }) => ts + tdur > start.ts)
    .map(({ tdur = 0 }) => Math.round((tdur / 1000) * SLOWER))
    .sort((a, b) => b - a)
}

it('no task of three widgets in the first screen is long on a slow phone', async () => {
  const runs: number[][] = []
  // what else runs on the machine spoils the processor's caches, so the best run is the nearest to the truth
  while (runs.length < RUNS && longest(runs) > AIM_MS) runs.push(await tasks())
  console.info(`ms at 4× slower CPU: ${runs.map((run) => run.slice(0, 5).join(' ')).join(' | ')}`)
  expect(runs[0].length).toBeGreaterThan(5)
  expect(longest(runs)).toBeLessThanOrEqual(LONG_MS)
})

const longest = (runs: number[][]) => Math.min(...runs.map(([most]) => most))
