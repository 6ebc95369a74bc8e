import { addDays, startOfDay } from '../paris'
import type { Effects } from './effects'
import { remembered } from './memo'

// an edition names the same few days thousands of times
const dayBegins = remembered(
  (day: string) => startOfDay(day).getTime(),
  (day) => day,
)
const dayEnds = remembered(
  (day: string) => startOfDay(addDays(day, 1)).getTime(),
  (day) => day,
)

/** Notes with what is being computed the instants at which time alone changes it, and keeps the next one. */
export class Due {
  readonly #now: number

  constructor(
    now: Date,
    /** Of what is being computed at the moment. */
    private readonly effects: () => Effects,
  ) {
    this.#now = now.getTime()
  }

  /** The edition changes at `at`. What is past no longer changes anything. */
  at(at: Date) {
    this.#note(at.getTime())
  }

  /** The edition changes when an ISO day begins in Paris. */
  from(day?: string) {
    if (day) this.#note(dayBegins(day))
  }

  /** The edition changes when an ISO day is over in Paris. */
  after(day?: string) {
    if (day) this.#note(dayEnds(day))
  }

  /** The right to what is shown ends with an ISO day in Paris: the edition changes, and may not be served beyond. */
  rightsEnd(day?: string) {
    if (!day) return
    const effects = this.effects()
    effects.rightsDue = Math.min(effects.rightsDue, dayEnds(day))
    this.after(day)
  }

  #note(at: number) {
    const effects = this.effects()
    if (at > this.#now && at < effects.due) effects.due = at
  }
}
