import type { Queue } from './queue'

/** When what the queue has made is worth an edition: all that is ready at once, but none waits for long. */
export class News {
  #published = 0
  #since?: number

  /** @param longest milliseconds that the first one waits while others are being made */
  constructor(
    private readonly queue: Pick<Queue, 'news' | 'isBusy'>,
    private readonly longest: number,
  ) {}

  get isWorthAPublish(): boolean {
    if (this.queue.news === this.#published) return false
    this.#since ??= performance.now()
    return !this.queue.isBusy || performance.now() - this.#since >= this.longest
  }

  /** An edition names all that had been made when the queue had counted so many. */
  arePublished(count: number) {
    this.#published = count
    this.#since = undefined
  }
}
