import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { parseVisit, type Visit } from '../../contract/visit'
import { asksForSilence } from '../beacons/beacons'
import { clientOf } from '../beacons/daily-allowance'
import type { DailyAllowance } from '../beacons/daily-allowance'
import { type Journal, JournalFull } from '../beacons/journal'
import type { EditionHandler } from '../edition/handler'
import { preferredLanguage } from '../pages/language'
import { parisDay } from '../paris-day'
import { createSites, find, siteLink } from './target'

export type VisitsOptions = {
  edition: Pick<EditionHandler, 'entry' | 'text' | 'locales' | 'edition' | 'node' | 'ready'>
  /** Where followed links are counted; without it they only lead on. */
  counting?: { journal: Pick<Journal, 'append'>; allowance: DailyAllowance }
  log: Logger
  now?: () => Date
}

/** Followed links since this process started: counted, led on without being counted, lost to a fault of the disk. */
export type VisitCounts = { counted: number; uncounted: number; lost: number }

/**
 * Leads those who follow a link out of a newsletter, a post or a print to where the edition says, and nowhere else. The
 * visitor is sent on at once, and his visit written down meanwhile: it earns nobody anything, so one that a fault of the
 * disk loses, which is logged, is worth less than his time. Nothing of him is kept, no cookie set.
 */
export function createVisits({ edition, counting, log, now = () => new Date() }: VisitsOptions) {
  const siteOf = createSites(edition)
  const counts: VisitCounts = { counted: 0, uncounted: 0, lost: 0 }
  let complained = ''

  async function lead(visit: Visit, request: IncomingMessage, response: ServerResponse) {
    await edition.ready
    const found = find(edition, visit.kind, visit.slug)
    // the edition says in its own words that there is no such thing
    if (found.is === 'unknown') return edition.node(request, response)
    const { slug } = found
    const locale = preferredLanguage(request.headers['accept-language'], edition.locales())
    const page = `/${locale}/${visit.kind}/${slug}/`
    const isPartner = visit.kind === 'partners' && found.is === 'here'
    const site = isPartner ? siteLink(await siteIfKnown(slug), visit) : undefined
    response.writeHead(302, { ...HEADERS, Location: site ?? page })
    response.end()
    if (found.is === 'here') count({ ...visit, slug }, request)
  }

  const siteIfKnown = (slug: string) =>
    siteOf(slug).catch((err: unknown) => {
      log.error(
        { err, slug },
        'the partners’ sites can’t be read: a link leads to our page instead',
      )
      return undefined
    })

  function count(visit: Visit, request: IncomingMessage) {
    const line = lineOf(visit)
    if (!counting || !line || !isPerson(request) || !counting.allowance.admits(clientOf(request)))
      return void counts.uncounted++
    counting.journal.append(line).then(
      () => counts.counted++,
      (err: unknown) => {
        counts.lost++
        // the journal logs the disk's faults itself; that it is full, once
        if (err instanceof JournalFull && complained !== 'full')
          log.error('the journal is full: followed links are not counted')
        complained = err instanceof JournalFull ? 'full' : ''
      },
    )
  }

  /** Nothing for a link to oneself, of nobody who is published, or through a channel that there isn't. */
  function lineOf({ host, channel, kind, slug }: Visit) {
    const sender = find(edition, 'partners', host)
    if (!channel || sender.is !== 'here') return undefined
    if (kind === 'partners' && slug === sender.slug) return undefined
    return { day: parisDay(now()), host: sender.slug, channel, visit: `${kind}/${slug}` }
  }

  return {
    /** Answers where the request follows such a link, and says whether it does. */
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.method !== 'GET' && request.method !== 'HEAD') return false
      const visit = parseVisit(request.url ?? '')
      if (!visit) return false
      lead(visit, request, response).catch((err: unknown) => {
        log.error({ err, path: request.url }, 'a link could not be followed')
        if (!response.headersSent) response.writeHead(302, { ...HEADERS, Location: '/' })
        response.end()
      })
      return true
    },
    counts: (): VisitCounts => ({ ...counts }),
  }
}

export type Visits = ReturnType<typeof createVisits>

const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'Content-Length': '0',
}

/** Somebody who goes there: no look ahead of a browser or a program, nobody who asks not to be counted. */
const isPerson = (request: IncomingMessage) =>
  request.method === 'GET' &&
  !asksForSilence((name) => [request.headers[name]].flat()[0]) &&
  !isLookAhead(request)

const LOOKS = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']

const isLookAhead = ({ headers }: IncomingMessage) =>
  LOOKS.some((name) => /\b(prefetch|prerender|preview)\b/i.test(String(headers[name] ?? '')))
