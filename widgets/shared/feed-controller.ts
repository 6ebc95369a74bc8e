import type { BaseElement } from './base-element'
import type { FeedFile, GoneFile, MovedFile } from '../../src/contract/record'
import { BASE } from './baked'
import { breath } from './breath'
import { once } from './once'
import { report } from './report'

export type FeedState<T> =
  | { status: 'idle' | 'loading' | 'gone' }
  | { status: 'ready'; data: T }
  | { status: 'failed'; error: unknown }

type Parsed<T> = T | MovedFile | GoneFile

const TIMEOUT_MS = 8000

/** Reads one public file for a widget and re-renders it as the state changes. */
export class FeedController<T extends FeedFile> {
  state: FeedState<T> = { status: 'idle' }
  #path?: string

  constructor(
    private readonly host: BaseElement,
    private readonly parse: (json: unknown) => Parsed<T> | Promise<Parsed<T>>,
  ) {}

  /**
   * Reads the file at `path` (below the public address, without extension) of the record `slug`, unless it is the one
   * being read or shown. A newer call replaces an older one; a record that has moved is followed once.
   */
  async read(path: (slug: string) => string, slug = '') {
    const wanted = path(slug)
    if (wanted === this.#path) return
    this.#path = wanted
    this.#set({ status: 'loading' })
    const state = await this.#load(path, slug)
    await breath()
    if (wanted !== this.#path) return
    this.#set(state)
    if (state.status === 'failed') {
      report(this.host, state.error)
      // offline: once more, when the browser is back
      if (!navigator.onLine) addEventListener('online', this.#again, { once: true })
    }
    if (state.status === 'gone') report(this.host, new Error(`${wanted} is no longer listed`))
    // from now on: until something is there, there is nothing to be seen. A widget works without what counts
    import('../counting/counting').then(
      ({ count }) => count(this.host),
      () => {},
    )
  }

  #again = () => {
    this.#path = undefined
    this.host.requestUpdate()
  }

  /** What was read can't be shown: from now on as if it could not be read. */
  fail(error: unknown) {
    this.state = { status: 'failed', error }
    report(this.host, error)
  }

  /** The network seam: tests and the admin's preview replace it, nothing else does. */
  async fetch(url: string, signal: AbortSignal): Promise<unknown> {
    const response = await fetch(url, { credentials: 'omit', signal })
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    return response.json()
  }

  async #load(path: (slug: string) => string, slug: string): Promise<FeedState<T>> {
    try {
      let json = await this.#json(path(slug))
      const moved = (json as Partial<MovedFile> | null)?.movedTo?.slug
      if (moved) json = await this.#json(path(moved))
      const data = await this.parse(json)
      if ('movedTo' in data) throw new Error(`${path(slug)} has moved twice`)
      return 'gone' in data ? { status: 'gone' } : { status: 'ready', data }
    } catch (error) {
      return { status: 'failed', error }
    }
  }

  #json(path: string) {
    const url = `${BASE}/v1/${path}.json`
    return once(url, () => this.fetch(url, AbortSignal.timeout(TIMEOUT_MS)))
  }

  #set(state: FeedState<T>) {
    this.state = state
    this.host.requestUpdate()
  }
}
