import { addDays, startOfDay } from '../paris'

/** Collects the instants at which time alone changes the edition, and keeps the next one. */
export class Due {
  #next?: Date

  constructor(private readonly now: Date) {}

  /** The edition changes at `at`. What is past no longer changes anything. */
  at(at: Date) {
    if (at > this.now && (!this.#next || at < this.#next)) this.#next = at
  }

  /** The edition changes when an ISO day begins in Paris. */
  from(day?: string) {
    if (day) this.at(startOfDay(day))
  }

  /** The edition changes when an ISO day is over in Paris. */
  after(day?: string) {
    if (day) this.from(addDays(day, 1))
  }

  get next(): string | undefined {
    return this.#next?.toISOString()
  }
}
