import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { countingEdition } from './beacons/counting-edition'
import type { CmsState } from './cms-state'
import { createDemoSite } from './demo-site'
import { createEditionHandler } from './edition/handler'
import { answerHealth } from './health'
import { type Listening, listen } from './listen'
import { createCmsProxy, isForCms } from './proxy'
import { followPublisher } from './publisher-report'
import { createVisits } from './visits/visits'

// what a Node server of somebody else's mounts: dist/node/web.js is where it finds it
export { createEditionHandler, type EditionHandler } from './edition/handler'
export { createLog } from './log'
export { supervise } from './supervise'

export type WebOptions = {
  /** Folder of the editions; it may still be empty. */
  editions: string
  port: number
  /** Addresses of this machine to listen on. */
  hosts: string[]
  /** Folder of the journal of what widgets have counted; without it nothing is taken. */
  journal?: string
  /** Given together: the admin's routes are passed to a cms that lives at this public address. */
  publicUrl?: string
  /** The demo partner's site: where its files are, and where it listens, on 127.0.0.1. */
  demo?: { folder: string; port: number }
  log: Logger
}

export type Web = {
  port: number
  instance: string
  /** Says where the cms stands; until then it is being prepared. */
  setCms(state: CmsState): void
  edition(): { id: string; publishedAt: string } | undefined
  close(): Promise<void>
}

/**
 * The process visitors talk to: the edition from files, the admin passed on, nothing else. It knows no database.
 * @throws the system's error when it can't listen
 */
export async function startWeb(options: WebOptions): Promise<Web> {
  const { publicUrl, log } = options
  const instance = randomUUID()
  const edition = createEditionHandler(options.editions, log)
  let state: CmsState = { phase: 'preparing' }
  const cms = publicUrl ? createCmsProxy({ publicUrl, state: () => state, log }) : undefined
  const publisher = followPublisher(options.editions)
  const { editions, journal } = options
  const beacons = journal && (await countingEdition({ journal, editions, edition, log }))
  const visits = createVisits({ edition, counting: beacons || undefined, log })
  const health = {
    instance,
    edition: edition.edition,
    damaged: edition.damaged,
    publisher: publisher.report,
    beacons: beacons ? beacons.counts : undefined,
    visits: beacons ? visits.counts : undefined,
    cms: cms && (() => state),
  }

  function answer(request: IncomingMessage, response: ServerResponse) {
    // the usual case first: nearly all that is asked for is a file
    if (edition.file(request, response)) return
    if (beacons && beacons.answer(request, response)) return
    if (visits.answer(request, response)) return
    const target = request.url ?? '/'
    if (cms && isForCms(target)) void cms(request, response)
    else if (!answerHealth(target, response, health)) edition.node(request, response)
  }

  const open: Listening[] = []
  const close = async () => {
    edition.close()
    publisher.close()
    await Promise.all(open.map((server) => server.close()))
    if (beacons) await beacons.close()
  }
  try {
    open.push(await listen(answer, options.port, options.hosts))
    if (options.demo && publicUrl) {
      const site = await createDemoSite(options.demo.folder, publicUrl)
      open.push(await listen(site, options.demo.port, ['127.0.0.1']))
    }
  } catch (error) {
    await close()
    throw error
  }
  return {
    port: open[0].port,
    instance,
    setCms: (next) => void (state = next),
    edition: edition.edition,
    close,
  }
}
