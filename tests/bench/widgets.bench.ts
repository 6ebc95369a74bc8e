import { loadavg } from 'node:os'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { CPU, type Visit, shiftOf, visit } from './widgets/measure'
import type { Candidate, Kind, Way } from './widgets/page'
import {
  BUDGET,
  type Measured,
  type Shifts,
  against,
  medianOf,
  oursOf,
  shiftTable,
  tableOf,
} from './widgets/report'
import { buildRivals } from './widgets/rival-builds'
import { type Coming, type Sites, startSites } from './widgets/sites'

const ROUNDS = 5
const LEAST_ROUNDS = 3
const LONGEST_MS = 270_000
const KINDS: Kind[] = ['partner-carousel', 'shop-card', 'tour-map']
const TIMED: Record<Kind, Way[]> = {
  'partner-carousel': ['element', 'lone script', 'pinned'],
  'shop-card': ['element', 'pinned'],
  'tour-map': ['element', 'pinned'],
}
// the browser tells an interaction's time in steps of this
const STEP_MS = 8

let sites: Sites
let browser: Browser

beforeAll(async () => {
  sites = await startSites(await buildRivals())
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await sites?.stop()
})

it(
  'costs a slow phone less than each rival that shows the same',
  { timeout: 400_000 },
  async () => {
    const candidates = sites.candidates.filter(
      ({ ours, kind, way }) => !ours || (way && TIMED[kind].includes(way)),
    )
    const measured = await inTurn(candidates)
    console.log(
      `390×844, CPU ${CPU} times slower, 150 ms and 1.6 Mbit/s, brotli; median of ${measured[0].visits} visits; load ${loadavg()[0].toFixed(1)}`,
    )
    for (const kind of KINDS) {
      console.log(kind)
      console.table(tableOf(kind, measured))
      const { blocking, press } = oursOf(kind, measured).visit
      console.log(against('blocking time', blocking, BUDGET.blocking))
      if (press) console.log(against('slowest press', press, BUDGET.press))
    }
    console.log('The snippet in an old blog, on a slow phone: a correct carousel')
    for (const { candidate, visit } of measured)
      if (candidate.ours && candidate.kind === 'partner-carousel') {
        console.log(against(`${candidate.name}, since the page`, visit.seen, BUDGET.seen))
        console.log(against(`${candidate.name}, since its script`, visit.sinceScript, BUDGET.seen))
      }

    for (const { candidate, visit, leastPress } of measured.filter(isRival)) {
      const ours = oursOf(candidate.kind, measured)
      const { bytes, blocking } = ours.visit
      expect(bytes, `bytes, ${candidate.name}`).toBeLessThan(visit.bytes)
      expect(blocking, `blocking, ${candidate.name}`).toBeLessThanOrEqual(visit.blocking)
      const most = leastPress + STEP_MS
      expect(ours.leastPress, `slowest press, ${candidate.name}`).toBeLessThanOrEqual(most)
    }
  },
)

it(
  'moves nothing in a page that keeps its space, in every way in',
  { timeout: 240_000 },
  async () => {
    const all: Shifts[] = sites.candidates.map((candidate) => ({
      candidate,
      shifts: { 'on time': 0, late: 0, failing: 0 },
    }))
    for (const how of ['on time', 'late', 'failing'] satisfies Coming[]) {
      sites.come(how)
      const waiting = [...all]
      const next = async (): Promise<void> => {
        const one = waiting.shift()
        if (!one) return
        one.shifts[how] = await shiftOf(browser, sites, one.candidate, how)
        return next()
      }
      // three visitors at a time: a shift doesn't depend on speed
      await Promise.all([next(), next(), next()])
    }
    sites.come('on time')
    console.log('layout shift; the lone script has nothing that could keep its space')
    console.table(shiftTable(all))
    for (const { candidate, shifts } of all)
      if (candidate.ours && candidate.way !== 'lone script')
        for (const [how, shift] of Object.entries(shifts))
          expect(shift.toFixed(3), `${candidate.kind}: ${candidate.name}, ${how}`).toBe('0.000')
  },
)

const isRival = ({ candidate: { ours, anchor } }: Measured) => !ours && !anchor

/** The median visit of each; in turn, and back again in the next round, so that a busy minute is everybody's. */
async function inTurn(candidates: Candidate[]): Promise<Measured[]> {
  const visits = new Map<Candidate, Visit[]>(candidates.map((candidate) => [candidate, []]))
  const startedAt = Date.now()
  for (let round = 0; round < ROUNDS; round++) {
    // a machine that is very slow gets fewer rounds rather than more minutes
    if (round >= LEAST_ROUNDS && Date.now() - startedAt > LONGEST_MS) break
    for (const candidate of round % 2 ? candidates.toReversed() : candidates)
      visits.get(candidate)?.push(await visit(browser, sites, candidate))
  }
  return [...visits].map(([candidate, all]) => ({
    ...{ candidate, visit: medianOf(all), visits: all.length },
    leastPress: Math.min(...all.map(({ press }) => press ?? 0)),
  }))
}
