import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { type Beacon, BEACON_BYTES, BEACON_PATH, parseBeacon } from '../../contract/beacon'
import { type CountedLine, FRAME } from '../../contract/journal'
import { parisDay } from '../paris-day'
import { type Refusal, send, toResponse } from './answers'
import { readBody, readBodyOf } from './body'
import { clientOf, createDailyAllowance } from './daily-allowance'
import { followHosts } from './hosts'
import { type Journal, JournalFull, openJournal } from './journal'

export type BeaconsOptions = {
  /** Folder of the journal. */
  folder: string
  /** Folder of the editions. */
  editions: string
  /** Whether the edition being served has a record: kind and slug, "partners/tudigo". */
  isPublished: (item: string) => boolean
  /** Settles when that can be told: what is sent just after a start waits for it. */
  ready: Promise<void>
  /** This installation's own origin: pages of ours that stand in frames. */
  ownOrigin?: () => string | undefined
  log: Logger
  now?: () => Date
  journal?: Partial<Pick<Parameters<typeof openJournal>[0], 'limit' | 'segmentBytes' | 'segmentMs'>>
}

/** What became of the beacons since this process started. */
export type BeaconCounts = { taken: number } & Partial<Record<Refusal, number>>

/** A request, as far as a beacon cares; header names are lower case. */
type Message = {
  method?: string
  header: (name: string) => string | undefined
  /** Whom it comes from; kept in no form but the allowance's. */
  client: string
  /** Its body; nothing when it is too long, or doesn't come whole in time. */
  read: () => Promise<string | undefined>
}

class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly detail?: string,
  ) {
    super(refusal)
  }
}

/**
 * Takes what widgets have counted: checked against the contract, the declared sites and the edition, and answered only
 * once it is on the disk. Nothing of the visitor is kept, in whatever form: no address, no user agent, no page.
 */
export async function createBeacons(options: BeaconsOptions) {
  const { folder, editions, isPublished, ready, ownOrigin, log, now = () => new Date() } = options
  const journal = await openJournal({ ...options.journal, folder, log, now })
  const hosts = followHosts(editions, log)
  await hosts.first
  const allowance = createDailyAllowance(now)
  const counts: BeaconCounts = { taken: 0 }

  async function take({ method, header, client, read }: Message) {
    if (method !== 'POST') throw new Refused('method')
    if (asksForSilence(header)) throw new Refused('silent')
    if (!allowance.admits(client)) throw new Refused('too-many')
    const body = await read()
    if (body === undefined) throw new Refused('size')
    const beacon = beaconIn(body)
    await ready
    await keep(journal, lineOf(beacon, header('origin')))
    counts.taken++
  }

  /** What became of a message: nothing when it was taken. */
  async function outcomeOf(message: Message): Promise<[refusal?: Refusal, detail?: string]> {
    try {
      await take(message)
      return []
    } catch (error) {
      const { refusal, detail } = error instanceof Refused ? error : new Refused('disk', undefined)
      if (!(error instanceof Refused)) log.error({ err: error }, 'a beacon was not taken')
      counts[refusal] = (counts[refusal] ?? 0) + 1
      return [refusal, detail]
    }
  }

  function lineOf(beacon: Beacon, origin: string | undefined): CountedLine {
    const declared = hosts.siteAt(origin)
    // a site builder's frame has an origin of the builder's: there the key alone says whose page it is
    const known = declared?.partner ?? hosts.partnerOf(beacon.key)
    // a claim is only believed of a frame, which can't say whose page it is in: the page of a stranger has an origin
    const isFrame = origin === undefined || origin === 'null' || origin === ownOrigin?.()
    const host = known ?? (isFrame ? beacon.partner : undefined)
    if (!host || !isPublished(`partners/${host}`)) throw new Refused('host')
    const { widget, version, views, items, errors } = beacon
    return {
      ...{ day: parisDay(now()), host, site: declared?.site ?? FRAME, credit: known !== undefined },
      ...{ widget, version, views },
      // a page that was open for long may have shown what is public no longer; one's own card is nobody else's gain
      items: items.filter(([item]) => isPublished(item) && item !== `partners/${host}`),
      errors,
    }
  }

  return {
    /** Answers where the request is a beacon's, and says whether it is. */
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.url !== BEACON_PATH) return false
      const message: Message = {
        method: request.method,
        header: (name) => [request.headers[name]].flat()[0],
        client: clientOf(request),
        read: () => readBody(request, BEACON_BYTES),
      }
      void outcomeOf(message).then((outcome) => send(response, ...outcome))
      return true
    },
    /** The same in a Fetch runtime, for a request that is known to be a beacon's. @param client whom it comes from */
    async fetch(request: Request, client: string): Promise<Response> {
      const outcome = await outcomeOf({
        method: request.method,
        header: (name) => request.headers.get(name) ?? undefined,
        client,
        read: () => readBodyOf(request, BEACON_BYTES),
      })
      return toResponse(...outcome)
    },
    counts: (): BeaconCounts => ({ ...counts }),
    /** What is counted otherwise stands in the same journal, within the same allowance. */
    journal,
    allowance,
    async close() {
      hosts.close()
      await journal.close()
    },
  }
}

export type Beacons = Awaited<ReturnType<typeof createBeacons>>

/** Scripts can't read `Sec-GPC` everywhere: what a widget could not know is dropped here. */
export const asksForSilence = (header: (name: string) => string | undefined): boolean =>
  header('sec-gpc') === '1' || header('dnt') === '1'

function beaconIn(body: string): Beacon {
  try {
    return parseBeacon(body)
  } catch (error) {
    if (error instanceof TypeError) throw new Refused('body', error.message)
    throw error
  }
}

async function keep(journal: Journal, line: CountedLine) {
  try {
    await journal.append(line)
  } catch (error) {
    throw new Refused(error instanceof JournalFull ? 'full' : 'disk')
  }
}
