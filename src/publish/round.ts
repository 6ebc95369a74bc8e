import { Queue } from './heavy/queue'
import type { Made } from './make'
import { messageOf } from './message-of'
import { waiting } from './outbox'
import { lookForPause } from './pausing'
import { Publishing } from './publish'
import type { PublisherEvent, PublisherOptions } from './publisher'
import { Report } from './report'
import { isMadeFor } from './served'
import { sleep } from './sleep'
import { damagedNotes } from './store/damaged'
import { previousEdition } from './store/editions'
import { endPause } from './store/pause'

export type PublishRoundOptions = Omit<PublisherOptions, 'timing'> & {
  /** Publishes whatever is due or not, and ends a pause: somebody has asked for it. */
  isAsked?: boolean
  /** Publishes although nothing has changed, unless an editor has paused: only a publish knows what heavy things are wanted. */
  isWhole?: boolean
}

/** What heavy things can't be made is left alone for so long: nobody counts the tries from one round to the next. */
const HEAVY_RETRY_MS = 3_600_000

/**
 * What a publisher does as long as it lives, once: publishes what is due, then makes heavy things and publishes those. Where
 * it stands is written to `status.json` beside the editions, and stays there until the next round.
 */
export class PublishRound {
  /** What was published; nothing when nothing was due. */
  made?: Made
  /** A pause has ended by it. */
  resumed = false
  readonly #report: Report
  readonly #publishing: Publishing
  readonly #now: () => Date
  readonly #tell: (event: PublisherEvent) => void

  constructor(private readonly options: PublishRoundOptions) {
    const { editionsDir, now = () => new Date(), onEvent = () => {} } = options
    this.#now = now
    this.#tell = onEvent
    this.#report = new Report(editionsDir, (error) => onEvent({ type: 'unreported', error }), true)
    this.#publishing = new Publishing({
      ...options,
      onProgress: (progress) => this.#report.say({ state: 'publishing', database: 'ok', progress }),
      onMended: (names) => onEvent({ type: 'mended', names }),
      whenPublished: options.isAsked
        ? async () => void (this.resumed = await endPause(editionsDir))
        : undefined,
    })
  }

  /** Publishes what is due. @throws Error when that fails; the edition before stays */
  async publish(): Promise<void> {
    await this.#report.start()
    try {
      const { is, expired } = await lookForPause(this.options.editionsDir, this.#now())
      if (expired) this.#tell({ type: 'pauseEnded', ...expired })
      const { isAsked, isWhole } = this.options
      if (is && !isAsked) return await this.#rest('paused')
      if (isAsked || isWhole || expired || (await this.#isDue())) await this.#publish()
      await this.#rest('idle')
    } catch (error) {
      await this.#fail(error)
      throw error
    }
  }

  /**
   * Makes what is too slow for a publish and publishes it, until there is no more or `signal` says that the time is over;
   * what is not made then is wanted again in a later round.
   * @returns whether all was made that could be
   * @throws Error when what was made can't be published
   */
  async makeHeavy(signal: AbortSignal): Promise<boolean> {
    const { published } = this.#publishing
    if (!published || !this.options.heavy) return true
    let isDone = () => {}
    const done = new Promise<true>((resolve) => (isDone = () => resolve(true)))
    const queue: Queue = new Queue({
      ...{ ...this.options.heavy, editionsDir: this.options.editionsDir, now: this.#now },
      onTrouble: (trouble) => {
        this.#tell({ type: 'unmade', ...trouble })
        // without a job it is the queue itself that can't work
        if (!trouble.job) isDone()
      },
      onStanding: (standing) => {
        this.#report.sayHeavy(standing)
        if (!queue.isBusy) isDone()
      },
    })
    queue.published(published)
    const late = new AbortController()
    const over = sleep(2 ** 31 - 1, AbortSignal.any([signal, late.signal]))
    const isAll = (await Promise.race([done, over])) === true
    late.abort()
    await queue.stop()
    if (queue.news === 0) return isAll
    try {
      await this.#publish()
      await this.#rest('idle')
      return isAll
    } catch (error) {
      await this.#fail(error)
      throw error
    }
  }

  /** Says the last word. */
  end(): Promise<void> {
    return this.#report.stop()
  }

  async #isDue(): Promise<boolean> {
    const { payload, editionsDir } = this.options
    if ((await waiting(payload)) > 0) return true
    const { edition } = await previousEdition(editionsDir)
    if (!edition || !isMadeFor(edition.manifest, this.options)) return true
    const { due } = edition.manifest
    if (due !== undefined && new Date(due) <= this.#now()) return true
    if ((await damagedNotes(editionsDir)).length > 0) return true
    const failure = this.#report.heavy?.failure
    return Boolean(failure && this.#now().getTime() - Date.parse(failure.at) >= HEAVY_RETRY_MS)
  }

  async #publish() {
    const began = performance.now()
    this.#report.say({ state: 'publishing' })
    const made = await this.#publishing.publish()
    if (!made) return
    const milliseconds = performance.now() - began
    this.made = this.made ? both(this.made, made) : made
    this.#report.published(made, this.#now(), milliseconds)
    this.#tell({ type: 'published', milliseconds, ...made })
  }

  async #rest(state: 'idle' | 'paused') {
    this.#report.say({ state, database: 'ok', pending: await waiting(this.options.payload) })
  }

  async #fail(error: unknown) {
    const pending = await waiting(this.options.payload).catch(() => undefined)
    const at = new Date().toISOString()
    this.#report.say({
      ...{ state: 'failing', pending, database: pending === undefined ? 'unreachable' : 'ok' },
      failure: { at, message: messageOf(error), retryAt: at },
    })
  }
}

/** Two publishes of one round as one. */
const both = (first: Made, second: Made): Made => ({
  ...second,
  changed: [...new Set([...first.changed, ...second.changed])].sort(),
  unchanged: first.unchanged && second.unchanged,
})
