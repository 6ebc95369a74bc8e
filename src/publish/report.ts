import { readFile } from 'node:fs/promises'
import type { HeavyStanding, LastPublish, PublisherStatus } from '../contract/status'
import type { Made } from './make'
import { layout } from './store/layout'
import { replace } from './store/replace'

/** Milliseconds between two reports that only count on, and at most between any two. */
const COUNTING = 250
const BEAT = 10_000

/** Paths that a report names. */
const PATHS = 100

type Facts = Omit<PublisherStatus, 'v' | 'reportedAt'>

/**
 * Keeps `status.json` beside the editions: at once when the state changes, a few times a second while something is only
 * counted, and every ten seconds in any case. A report that can't be written is told once and never stops the work.
 */
export class Report {
  #facts: Facts = { state: 'idle', database: 'ok' }
  #written = -COUNTING
  #writing?: Promise<void>
  #isStale = false
  #timer?: NodeJS.Timeout
  #isTold = false
  #isOver = false

  constructor(
    private readonly editionsDir: string,
    private readonly onError: (error: unknown) => void = () => {},
    /** Of one who comes in rounds: between two of them nobody reports. */
    private readonly inRounds = false,
  ) {}

  /** What the process before has reported of its last publish still is the last publish. */
  async start() {
    const before = await readFile(layout(this.editionsDir).status, 'utf8').catch(() => '{}')
    try {
      const { last, heavy } = JSON.parse(before) as Partial<PublisherStatus>
      if (last && Array.isArray(last.paths)) this.#facts = { ...this.#facts, last }
      // a round that has nothing to make says what the one before has left
      if (this.inRounds) this.#facts = { ...this.#facts, heavy }
    } catch {
      // torn by a power cut: this one takes its place
    }
    this.#write()
  }

  /** These facts are new. `progress` and `failure` are over when they aren't named. */
  say(facts: Partial<Facts>) {
    const before = this.#facts
    this.#facts = { ...before, progress: undefined, failure: undefined, ...facts }
    const isNews = (['state', 'database', 'last'] as const).some(
      (key) => before[key] !== this.#facts[key],
    )
    if (isNews || facts.failure) return this.#write()
    const changed = JSON.stringify(before) !== JSON.stringify(this.#facts)
    if (changed) this.#writeIn(COUNTING - (performance.now() - this.#written))
  }

  /** The queue of heavy things stands here. It has no part in the state of publishing. */
  sayHeavy(heavy: HeavyStanding) {
    const { progress, failure } = this.#facts
    this.say({ progress, failure, heavy })
  }

  published(made: Made, at: Date, milliseconds: number) {
    const last = made.unchanged && this.#facts.last
    this.say({
      ...{ state: 'idle', database: 'ok', setAside: made.setAside },
      last: last ? { ...last, held: made.held } : lastPublish(made, at, milliseconds),
    })
  }

  /** Of the last publish that is known of. */
  get lastId(): string | undefined {
    return this.#facts.last?.id
  }

  /** Where the queue of heavy things stood at last. */
  get heavy(): HeavyStanding | undefined {
    return this.#facts.heavy
  }

  /** Says the last word, and ends. */
  async stop() {
    this.#write()
    while (this.#writing) await this.#writing
    this.#isOver = true
    clearTimeout(this.#timer)
  }

  #writeIn(milliseconds: number) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#write(), Math.max(0, milliseconds))
    // never what keeps a process alive
    this.#timer.unref()
  }

  #write() {
    if (this.#isOver) return
    if (this.#writing) {
      this.#isStale = true
      return
    }
    this.#isStale = false
    this.#written = performance.now()
    const status: PublisherStatus = {
      ...{ v: 1, reportedAt: new Date().toISOString() },
      ...(this.inRounds && { rounds: true }),
      ...this.#facts,
    }
    const path = layout(this.editionsDir).status
    this.#writing = replace(path, JSON.stringify(status), { lasting: false })
      .then(() => void (this.#isTold = false))
      .catch((error: unknown) => {
        if (!this.#isTold) this.onError(error)
        this.#isTold = true
      })
      .finally(() => {
        this.#writing = undefined
        if (this.#isStale) this.#write()
        else this.#writeIn(BEAT)
      })
  }
}

const lastPublish = (made: Made, at: Date, milliseconds: number): LastPublish => ({
  ...{ id: made.id, at: at.toISOString(), milliseconds: Math.round(milliseconds) },
  ...namedPaths(made.changed),
  ...{ held: made.held, damage: made.damage },
})

/** How many paths have changed, and as many of them as a report names. */
export const namedPaths = (changed: string[]) => ({
  changed: changed.length,
  paths: changed.slice(0, PATHS),
})
