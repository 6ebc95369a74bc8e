import os from 'node:os'
import { getPayload, type Payload } from 'payload'
import config from '../../payload.config'
import { readEnvironment } from '../environment'
import { startAccounting, type Task } from '../measuring/accounting'
import { type PublisherEvent, startPublisher } from '../publish/publisher'
import { startSiteChecks } from '../site-check/weekly'
import { sayUnreachable } from '../publish/unreachable'
import { startSweeping } from '../proposals/sweep'
import { startSheets } from '../sheet/mail/sender'
import { startLinks } from '../shop-links/sender'
import { heavyKinds } from './heavy'
import { editionsOf, journalOf, publishingOf } from './publishing'

/** A publish under way may end within this time; then it is left where it is, and the next start makes it again. */
const PATIENCE_MS = 5000

// the admin beside it answers people: this one takes what is left of the processor
os.setPriority(10)

const FAILURES: Record<Task, string> = {
  booking: 'what widgets have counted can’t be booked; it waits',
  epochs:
    'the days that are over can’t be made up; the weights stay as they are, and it is tried again',
  merging: 'what was counted long ago can’t be merged; it is tried again',
}

const stopping = new AbortController()
// "disconnect": its parent is gone. Ctrl-C reaches the whole group, and the parent ends us in its own order.
for (const name of ['SIGTERM', 'disconnect']) process.once(name, () => stopping.abort())
process.on('SIGINT', () => {})

const payload = await connect()
const publisher = startPublisher({
  ...publishingOf(payload),
  heavy: { kinds: heavyKinds(payload) },
  onEvent: log(payload),
})
const accounting = startAccounting({
  payload,
  folder: journalOf(readEnvironment()),
  onFailure: (err, what) => payload.logger.error({ err, msg: FAILURES[what] }),
  onTorn: (lines) =>
    payload.logger.warn(`${lines} lines of the journal are torn, or none of ours: not counted`),
})
const sheets = startSheets({
  payload,
  onSent: ({ slug, month, outcome }) => {
    if (outcome.type === 'sent') payload.logger.info(`the sheet of ${month} went to ${slug}`)
    else if (outcome.type === 'failed')
      payload.logger.warn(`the sheet of ${month} can’t be sent to ${slug}: ${outcome.reason}`)
  },
  onFailure: (err) =>
    payload.logger.error({
      err,
      msg: 'whether sheets are due can’t be found out; it is tried again',
    }),
})
const links = startLinks({
  payload,
  onSent: ({ link, outcome }) => {
    // never the link itself, nor whom it went to
    if (outcome.type === 'refused')
      payload.logger.warn(`the e-mail of link ${link.id} was not taken: ${outcome.reason}`)
  },
  onFailure: (err) =>
    payload.logger.error({
      err,
      msg: 'whether links to shopkeepers are to be sent can’t be found out; it is tried again',
    }),
})
const environment = readEnvironment()
const siteChecks = startSiteChecks({
  payload,
  place: {
    ...{ folder: editionsOf(environment), base: environment.publicUrl },
    also: environment.checkAlso,
  },
  onFailure: (err) =>
    payload.logger.error({ err, msg: 'partners’ pages can’t be looked at; it is tried again' }),
})
const sweeping = startSweeping({
  payload,
  onFailure: (err) =>
    payload.logger.error({ err, msg: 'proposed pictures can’t be swept; it is tried again' }),
})
process.send?.('ready')
stopping.signal.addEventListener('abort', () => void end())
if (stopping.signal.aborted) await end()

async function end() {
  const late = setTimeout(() => process.exit(0), PATIENCE_MS)
  const parts = [publisher, accounting, sheets, links, siteChecks, sweeping]
  await Promise.all(parts.map((part) => part.stop()))
  await payload.destroy()
  clearTimeout(late)
  process.exit(0)
}

async function connect(): Promise<Payload> {
  try {
    return await getPayload({ config, disableOnInit: true })
  } catch (error) {
    // whoever keeps this process running starts it again, later each time
    await sayUnreachable(editionsOf(readEnvironment()), error)
    console.error(error)
    process.exit(1)
  }
}

/** Tells the log what an operator must know; what is held back once, not at each publish. */
function log({ logger }: Payload): (event: PublisherEvent) => void {
  let told = new Set<string>()
  return (event) => {
    if (event.type === 'failed') {
      const seconds = Math.round(event.retryInMs / 1000)
      logger.error({ err: event.error, msg: `publishing failed; tried again in ${seconds} s` })
    } else if (event.type === 'mended')
      logger.warn(`written anew, for it was damaged on the disk: ${event.names.join(', ')}`)
    else if (event.type === 'pauseEnded')
      logger.warn(
        `publishing goes on, though an editor has paused it: the right to something that edition ${event.edition} shows has ended (${event.rightsDue})`,
      )
    else if (event.type === 'unpruned')
      logger.error({ err: event.error, msg: 'what is no longer kept can’t be removed' })
    else if (event.type === 'pruned') for (const line of event.wrong) logger.warn(line)
    else if (event.type === 'unmade') {
      const seconds = Math.round(event.retryInMs / 1000)
      logger.warn({
        err: event.error,
        msg: `${event.job} can’t be made; tried again in ${seconds} s`,
      })
    } else if (event.type === 'unreported')
      logger.error({ err: event.error, msg: 'where the publisher stands can’t be written down' })
    else {
      if (event.damage) logger.warn(`all files were written anew: ${event.damage}`)
      const held = event.held.map(
        ({ collection, slug, reason }) => `${collection}/${slug} is held back: ${reason.en}`,
      )
      const lines = [...held, ...event.setAside.map(setAsideLine)]
      for (const line of lines) if (!told.has(line)) logger.warn(line)
      told = new Set(lines)
    }
  }
}

const setAsideLine = (path: string) =>
  `${path} was set aside, for it is damaged: put the list back from a backup under its name without ".broken" and delete this one; until then the QR codes of that walk's older leaflets lead nowhere`
