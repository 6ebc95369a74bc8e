import type { HeavyStanding } from '../../contract/status'
import { messageOf } from '../message-of'
import { sleep } from '../sleep'
import { within } from '../../within'
import { Attempts } from './attempts'
import type { Job, JobKind, Published } from './job'
import { Results } from './results'
import { Shelf } from './shelf'

export type QueueOptions = {
  editionsDir: string
  kinds: JobKind[]
  /** Told when a job has failed or made less than it should. */
  onTrouble?: (trouble: HeavyTrouble) => void
  /** Told when where the queue stands has changed. */
  onStanding?: (standing: HeavyStanding) => void
  now?: () => Date
  timing?: Partial<typeof TIMING>
}

export type HeavyTrouble = { job: string; error: unknown; retryInMs: number }

const TIMING = {
  /** First wait before a job that failed is tried again; each further failure doubles it, up to the longest. */
  retry: 60_000,
  longestRetry: 6 * 3_600_000,
  /** A job that takes longer is given up. */
  longestJob: 15 * 60_000,
}

type Wanted = { kind: string; job: Job }

/**
 * Makes what is too slow for a publish: one thing at a time, after the edition that needs it is served, and never while a
 * publish is under way. It never throws; what fails is told and tried again, later each time. Ended at any point, it goes
 * on with the next edition that it is told of: what was made is on the disk, what was not is wanted again.
 */
export class Queue {
  /** Number of things made, or no longer wanted, since the start: when it grows, the next edition has something to name. */
  news = 0
  readonly #results: Results
  readonly #shelf: Shelf
  readonly #attempts: Attempts
  readonly #timing: typeof TIMING
  readonly #stopping = new AbortController()
  #wanted = new Map<string, Wanted>()
  /** Ids whose result is as wanted, and when each is to be made again; milliseconds since 1970. */
  #good = new Map<string, number>()
  #lacks: HeavyStanding['lacks']
  #published?: Published
  #held?: { over: Promise<void>; end: () => void }
  #wake = () => {}
  #running: Promise<void>
  #isBusy = false

  constructor(private readonly options: QueueOptions) {
    const { editionsDir } = options
    this.#timing = { ...TIMING, ...options.timing }
    this.#results = new Results(editionsDir)
    this.#shelf = new Shelf(editionsDir)
    this.#attempts = new Attempts(editionsDir, this.#timing)
    this.#running = this.#run()
  }

  /** An edition is served: what it needs is wanted from now on, and nothing else. */
  published(published: Published) {
    this.#published = published
    this.#wake()
  }

  /** A publish begins: what is under way waits at its next step. */
  hold() {
    if (this.#held) return
    let end = () => {}
    const over = new Promise<void>((done) => (end = done))
    this.#held = { over, end }
  }

  /** It is over. */
  release() {
    this.#held?.end()
    this.#held = undefined
  }

  /** Whether anything is being made, or could be at once. */
  get isBusy(): boolean {
    return this.#isBusy || this.#published !== undefined
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    this.release()
    this.#wake()
    await this.#running
  }

  async #run() {
    await this.#attempts.start(this.#now())
    while (!this.#stopping.signal.aborted) {
      let pause = this.#timing.retry
      try {
        await this.#lookUp()
        const next = this.#next()
        this.#isBusy = next !== undefined
        this.#tell()
        if (next) {
          await this.#do(next)
          continue
        }
        pause = this.#untilNext()
      } catch (error) {
        // its folder can't be read or written
        this.#isBusy = false
        this.options.onTrouble?.({ job: '', error, retryInMs: pause })
      }
      await this.#rest(pause)
    }
  }

  /** Compares what the last edition needs with what is there. */
  async #lookUp() {
    const published = this.#published
    if (!published) return
    await this.#turn(this.#stopping.signal)
    const made = await this.#results.all()
    const wanted = new Map<string, Wanted>()
    const good = new Map<string, number>()
    for (const { name: kind, wanted: of } of this.options.kinds)
      for (const job of of(published)) wanted.set(`${kind}/${job.name}`, { kind, job })
    for (const [id, { kind, job }] of wanted) {
      const result = made.get(id)
      if (result?.key !== job.key) continue
      if (!result.lacking) good.set(id, this.#goodUntil(result))
      if (result.walk === job.walk && !result.unwantedSince) continue
      await this.#results.write(kind, job.name, {
        ...result,
        walk: job.walk,
        unwantedSince: undefined,
      })
      this.news += 1
    }
    for (const [id, result] of made) {
      if (wanted.has(id) || result.unwantedSince) continue
      const [kind, name] = id.split('/')
      const unwantedSince = new Date(this.#now()).toISOString()
      await this.#results.write(kind, name, { ...result, unwantedSince })
      this.news += 1
    }
    const lacks = this.options.kinds.flatMap((kind) => kind.lacks?.(published) ?? [])
    this.#lacks = lacks.length ? lacks : undefined
    this.#wanted = wanted
    this.#good = good
    this.#attempts.keepOnly(new Set([...wanted].map(([id, { job }]) => tryOf(id, job))))
    if (this.#published === published) this.#published = undefined
  }

  // whatever a job says of its time: never again and again without a pause
  #goodUntil = ({ until, madeAt }: { until?: string; madeAt: string }): number =>
    until ? Math.max(Date.parse(until), Date.parse(madeAt) + this.#timing.retry) : Infinity

  #next(): [string, Wanted] | undefined {
    const now = this.#now()
    return [...this.#wanted].find((one) => this.#dueAt(one) <= now)
  }

  /** When a job may be done: when what it made is no longer good, and it doesn't rest. */
  #dueAt = ([id, { job }]: [string, Wanted]): number =>
    Math.max(this.#good.get(id) ?? 0, this.#attempts.restsUntil(tryOf(id, job)))

  async #do([id, { kind, job }]: [string, Wanted]) {
    const { signal: stopping } = this.#stopping
    const signal = within(this.#timing.longestJob, stopping)
    const attempt = tryOf(id, job)
    try {
      await this.#turn(signal)
      const before = (await this.#results.all()).get(id)?.value
      const turn = () => this.#turn(signal)
      const making = { signal, before, shelf: this.#shelf, turn }
      const { walk, until, lacking } = await this.#attempts.noted(attempt, () => job.make(making))
      const madeAt = new Date(this.#now()).toISOString()
      const about = { v: 1, walk: job.walk, key: job.key, madeAt, until, lacking } as const
      await this.#results.write(kind, job.name, { ...about, value: walk })
      if (JSON.stringify(walk) !== JSON.stringify(before)) this.news += 1
      if (lacking) throw new Error(lacking)
      this.#good.set(id, this.#goodUntil({ until, madeAt }))
      this.#attempts.succeed(attempt)
    } catch (error) {
      if (stopping.aborted) return
      const now = this.#now()
      this.#attempts.fail(attempt, messageOf(error), now)
      const retryInMs = this.#attempts.restsUntil(attempt) - now
      this.options.onTrouble?.({ job: id, error, retryInMs })
    }
  }

  async #turn(signal: AbortSignal) {
    while (this.#held && !signal.aborted) await this.#held.over
    signal.throwIfAborted()
  }

  #untilNext(): number {
    const next = Math.min(...[...this.#wanted].map(this.#dueAt))
    return Math.max(1, next - this.#now())
  }

  /** Waits so long, or until there is something new. */
  async #rest(milliseconds: number) {
    if (this.#published && !this.#stopping.signal.aborted) return
    const waking = new AbortController()
    this.#wake = () => waking.abort()
    const signal = AbortSignal.any([this.#stopping.signal, waking.signal])
    // a timer can't wait for longer than 24 days
    await sleep(Math.min(milliseconds, 24 * 3_600_000), signal)
    this.#wake = () => {}
  }

  #tell() {
    const now = this.#now()
    const waiting = [...this.#wanted].filter((one) => this.#dueAt(one) <= now).length
    const failure = failureOf(this.#attempts.trouble)
    this.options.onStanding?.({ waiting, lacks: this.#lacks, failure })
  }

  #now(): number {
    return (this.options.now?.() ?? new Date()).getTime()
  }
}

/** What has failed once is tried at once when it is to be made from other things. */
const tryOf = (id: string, { key }: Job): string => `${id} ${key}`

const failureOf = (trouble: Attempts['trouble']): HeavyStanding['failure'] =>
  trouble && {
    count: trouble.count,
    job: trouble.id.split(' ')[0],
    message: trouble.message,
    at: new Date(trouble.at).toISOString(),
    retryAt: new Date(trouble.notBefore).toISOString(),
  }
