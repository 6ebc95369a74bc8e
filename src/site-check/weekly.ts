import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { isPublic } from '../publish/read/kinds'
import { pages } from '../publish/read/rows'
import { rows, text } from '../publish/read/values'
import { sleep } from '../publish/sleep'
import { checkPage, type CheckPlace, NothingPublished, pageAddress } from './check'
import { checksOf, takeCheck } from './rows'

const MINUTE_MS = 60_000
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS

/** Whoever is stopped while he looks at a page leaves it for so long. */
const AGAIN_MS = 10 * MINUTE_MS

type Target = { partner: { id: string; slug: string }; url: string }

/**
 * Pages that are looked at each week: those that somebody had looked at once on a site that its partner has declared, and
 * the declared sites of which no page was.
 */
async function weeklyTargets(payload: Payload): Promise<Target[]> {
  const known = await checksOf(payload)
  const targets: Target[] = []
  for await (const some of pages(payload, slugsOf(payload).partners, {}))
    for (const row of some) {
      const slug = text(row.slug)
      if (!slug || !isPublic('partners', row)) continue
      const partner = { id: String(row.id), slug }
      const sites = rows(row.sites).flatMap(({ url }) => pageAddress(text(url) ?? '') ?? [])
      const own = known.filter((one) => one.partner === partner.id).map(({ url }) => url)
      const found = new Set<string>()
      for (const site of sites) {
        const there = own.filter((url) => hostOf(url) === hostOf(site))
        for (const url of there.length ? there : [site]) found.add(url)
      }
      for (const url of found) targets.push({ partner, url })
    }
  return targets
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

type Options = {
  payload: Payload
  place: CheckPlace
  now?: () => Date
  signal?: AbortSignal
  rest?: number
}

/**
 * Looks at the pages that are due, one after the other with a rest in between. Each is taken first: of several processes one
 * looks, and what a stop leaves undone is due again soon.
 * @returns addresses that were looked at
 */
export async function checkDue(options: Options): Promise<string[]> {
  const { payload, place, now = () => new Date(), signal, rest = 0 } = options
  const looked: string[] = []
  for (const { partner, url } of await weeklyTargets(payload)) {
    if (signal?.aborted) break
    const until = new Date(now().getTime() - WEEK_MS).toISOString()
    const again = new Date(now().getTime() - WEEK_MS + AGAIN_MS).toISOString()
    if (!(await takeCheck(payload, { partner: partner.id, url, until, again }))) continue
    if (rest && looked.length) await sleep(rest, signal ?? new AbortController().signal)
    // it was taken, and is due again in ten minutes
    if (signal?.aborted) break
    try {
      await checkPage(payload, place, { partner, url, now: now() })
    } catch (error) {
      // before the first edition there is nothing to look for; it is due again in ten minutes
      if (error instanceof NothingPublished) return looked
      throw error
    }
    looked.push(url)
  }
  return looked
}

type Weekly = {
  payload: Payload
  place: CheckPlace
  /** Told of what kept it from looking; it looks again. */
  onFailure: (error: unknown) => void
  /** Milliseconds between two looks for what is due, and between two pages. */
  every?: number
  rest?: number
}

/** Looks for what is due for as long as the process lives. */
export function startSiteChecks(options: Weekly): { stop: () => Promise<void> } {
  const { payload, place, onFailure, every = 10 * MINUTE_MS, rest = 5_000 } = options
  const stopping = new AbortController()
  const { signal } = stopping

  const run = async () => {
    // a start has more urgent things to do
    await sleep(Math.min(every, MINUTE_MS), signal)
    while (!signal.aborted) {
      try {
        await checkDue({ payload, place, signal, rest })
      } catch (error) {
        onFailure(error)
      }
      await sleep(every, signal)
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
