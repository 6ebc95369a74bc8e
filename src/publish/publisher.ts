import type { JobKind } from './heavy/job'
import { News } from './heavy/news'
import { type HeavyTrouble, Queue, type QueueOptions } from './heavy/queue'
import type { Made } from './make'
import { lookForPause } from './pausing'
import { Publishing, type PublishOptions } from './publish'
import { waiting } from './outbox'
import { Report } from './report'
import { Rhythm } from './rhythm'
import { sleep } from './sleep'
import { lastOf, Served } from './served'
import { damagedNotes } from './store/damaged'
import { currentId } from './store/editions'
import { readPause } from './store/pause'
import type { Pruned } from './store/prune'
import { tidy } from './tidy'
import { messageOf } from './message-of'

export type PublisherOptions = Omit<PublishOptions, 'onProgress'> & {
  /** Told of every publish, of every failure (which is tried again), and of what was done without being asked. */
  onEvent?: (event: PublisherEvent) => void
  /** Milliseconds; the defaults suit a busy newsroom. */
  timing?: Partial<typeof TIMING>
  /** Made after a publish, by a queue; nothing unless said. */
  heavy?: { kinds: JobKind[]; timing?: QueueOptions['timing'] }
}

export type PublisherEvent =
  | ({ type: 'published'; milliseconds: number } & Made)
  | { type: 'failed'; error: unknown; retryInMs: number }
  /** A server had found these bytes damaged: they were written anew. */
  | { type: 'mended'; names: string[] }
  /** The right to something ended that the edition shows on which an editor had paused. */
  | { type: 'pauseEnded'; edition: string; rightsDue: string }
  /** What only editions named that are no longer kept is removed. */
  | ({ type: 'pruned' } & Pruned)
  | { type: 'unpruned'; error: unknown }
  /** Something heavy can't be made; it is tried again. */
  | ({ type: 'unmade' } & HeavyTrouble)
  /** The report of where the publisher stands can't be written. */
  | { type: 'unreported'; error: unknown }

const TIMING = {
  /** How often the outbox is looked at. */
  poll: 150,
  /** What is saved together is published together: so long the first change waits for the others. */
  gather: 60,
  /** Longest rest between two publishes while changes go on coming. */
  longestRest: 5000,
  /** Heavy things are published together while more of them are being made: so long the first one waits. */
  gatherHeavy: 20_000,
  /** How often what is no longer kept is removed; the first time a minute after the start. */
  prune: 3_600_000,
  /** First wait after a failure; each further one doubles it, up to the longest. */
  retry: 1000,
  longestRetry: 60_000,
}

const FIRST_PRUNE = 60_000

/** How often is looked whether a server has found anything damaged. */
const CHECK = 1000

/**
 * Publishes committed changes as they come, and what time alone changes when it is due; one edition at a time. It never
 * throws: a failure is told, the outbox keeps its rows, and it tries again, later each time. Where it stands is written
 * to `status.json` beside the editions.
 */
export function startPublisher(options: PublisherOptions): { stop: () => Promise<void> } {
  const timing = { ...TIMING, ...options.timing }
  const { payload, editionsDir, now = () => new Date(), onEvent = () => {} } = options
  const report = new Report(editionsDir, (error) => onEvent({ type: 'unreported', error }))
  const publishing = new Publishing({
    ...options,
    onProgress: (progress) => report.say({ state: 'publishing', database: 'ok', progress }),
    onMended: (names) => onEvent({ type: 'mended', names }),
  })
  const queue = new Queue({
    ...{ kinds: [], ...options.heavy, editionsDir, now },
    onTrouble: (trouble) => onEvent({ type: 'unmade', ...trouble }),
    onStanding: (standing) => report.sayHeavy(standing),
  })
  const news = new News(queue, timing.gatherHeavy)
  const served = new Served(editionsDir, options)
  const rhythm = new Rhythm(timing.longestRest)
  const stopping = new AbortController()
  const wait = (milliseconds: number) => sleep(milliseconds, stopping.signal)

  // the first look publishes in any case: who knows what was committed, built or configured while nobody watched
  let due: Date | undefined = new Date(0)
  let pending = 0
  let nextCheck = 0
  let nextPrune = performance.now() + Math.min(timing.prune, FIRST_PRUNE)

  const isDue = () => due !== undefined && due <= now()
  // visitors have the file of the edition before: a second more is no harm
  const isDamaged = async () => {
    if (performance.now() < nextCheck) return false
    nextCheck = performance.now() + CHECK
    return (await damagedNotes(editionsDir)).length > 0
  }
  const isNeeded = async () =>
    isDue() || (pending = await waiting(payload)) > 0 || news.isWorthAPublish

  const idle = () => report.say({ state: 'idle', database: 'ok', pending })

  async function look() {
    if (await isPaused()) return
    await seeWhatIsServed()
    if (!(await isNeeded()) && !(await isDamaged())) return rest()
    await wait(Math.max(timing.gather, rhythm.rest(performance.now())))
    if (!stopping.signal.aborted) await publish()
  }

  async function rest() {
    idle()
    if (performance.now() < nextPrune) return
    nextPrune = performance.now() + timing.prune
    // what can't be tidied up harms no visitor, and is tried again
    const pruned = await tidy(editionsDir, now()).catch((error: unknown) => ({ error }))
    onEvent('error' in pruned ? { type: 'unpruned', ...pruned } : { type: 'pruned', ...pruned })
  }

  async function isPaused(): Promise<boolean> {
    const { is, expired } = await lookForPause(editionsDir, now())
    if (expired) onEvent({ type: 'pauseEnded', ...expired })
    if (is) {
      pending = await waiting(payload)
      report.say({ state: 'paused', database: 'ok', pending })
    }
    return is
  }

  async function seeWhatIsServed() {
    const look = await served.look()
    if (look.is === 'adopted') {
      due = dateOf(look.manifest.due)
      await adoptLast(look.manifest.id)
    } else if (look.is === 'other') {
      publishing.forget()
      due = new Date(0)
    }
  }

  /** What another process has published is the last publish. */
  async function adoptLast(id: string | undefined) {
    if (!id || id === report.lastId) return
    // the report is for those who look: an edition that can't be read is told of by whoever reads it to serve it
    const last = await lastOf(editionsDir, id, report.lastId).catch(() => undefined)
    if (last) report.say({ last })
  }

  async function publish() {
    const began = performance.now()
    report.say({ state: 'publishing', pending })
    const read = queue.news
    queue.hold()
    // asked once more when nobody else publishes: an editor may have gone back, another process have published
    const made = await publishing
      .publish(async () => !(await readPause(editionsDir)) && isNeeded())
      .finally(() => queue.release())
    const milliseconds = performance.now() - began
    pending = await waiting(payload)
    rhythm.published(performance.now(), milliseconds, pending > 0)
    if (!made) return idle()
    due = dateOf(made.due)
    served.made(made.id)
    news.arePublished(read)
    if (publishing.published) queue.published(publishing.published)
    // found as it is although nothing of ours made it so
    if (made.unchanged) await adoptLast(made.id)
    report.published(made, now(), milliseconds)
    onEvent({ type: 'published', milliseconds, ...made })
  }

  const run = async () => {
    await report.start()
    await adoptLast(await currentId(editionsDir).catch(() => undefined))
    let failures = 0
    while (!stopping.signal.aborted) {
      try {
        await look()
        failures = 0
        await wait(timing.poll)
      } catch (error) {
        const retryInMs = Math.min(timing.retry * 2 ** failures++, timing.longestRetry)
        await reportFailure(error, retryInMs)
        onEvent({ type: 'failed', error, retryInMs })
        await wait(retryInMs)
      }
    }
    await queue.stop()
    report.say({ state: 'idle', pending })
    await report.stop()
  }

  async function reportFailure(error: unknown, retryInMs: number) {
    const answers = await waiting(payload).catch(() => undefined)
    report.say({
      state: 'failing',
      database: answers === undefined ? 'unreachable' : 'ok',
      pending: answers,
      failure: {
        at: new Date().toISOString(),
        message: messageOf(error),
        retryAt: new Date(Date.now() + retryInMs).toISOString(),
      },
    })
  }

  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

const dateOf = (instant: string | undefined) =>
  instant === undefined ? undefined : new Date(instant)
