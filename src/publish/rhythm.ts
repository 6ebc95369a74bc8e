/** Longest rest between two publishes while changes go on coming, in milliseconds. */
const LONGEST = 5000

/**
 * When to publish. The first change after a quiet time goes out at once; while more wait at the end of each publish, the
 * rests between them grow with what a publish takes, so that a burst of changes makes few of them.
 */
export class Rhythm {
  #streak = 0
  #notBefore = 0

  constructor(private readonly longest = LONGEST) {}

  /** A publish has ended at `now`, on a clock that nobody sets, and took `milliseconds`. `more`: changes were waiting by then. */
  published(now: number, milliseconds: number, more: boolean) {
    this.#streak = more ? this.#streak + 1 : 0
    const rest = more ? Math.min(milliseconds * 2 ** this.#streak, this.longest) : 0
    this.#notBefore = now + rest
  }

  /** Milliseconds to rest before the next one. */
  rest(now: number): number {
    return Math.max(0, this.#notBefore - now)
  }
}
