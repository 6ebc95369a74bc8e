import sharp from 'sharp'
import { messageOf } from '../../message-of'
import { sleep } from '../../sleep'
import { within } from '../../../within'
import { bodyOf } from './body'
import { freshUntil, restUntil } from './freshness'
import { addressOf, type TileSource } from './source'

/** What is known of a tile that is there already. */
export type Known = { etag?: string; lastModified?: string }

export type Answer = { freshUntil: number } & (
  | ({ is: 'new'; bytes: Uint8Array } & Known)
  | { is: 'same' }
  /** The source has no tile there. */
  | { is: 'none' }
)

/** The source can't be asked, or what it sends is no tile. */
export class TileFault extends Error {}

export type ClientOptions = {
  /** Who asks, and how to reach them. */
  userAgent: string
  now?: () => number
  /** Milliseconds. */
  timing?: Partial<typeof TIMING>
}

const TIMING = {
  /** A tile that takes longer is given up. */
  timeout: 15_000,
  /** After some failures in a row the source is left alone: for so long first, each time for twice as long. */
  rest: 30_000,
  longestRest: 3_600_000,
}

/** Failures in a row after which a source is left alone. */
const PATIENCE = 3
const MOST_BYTES = 1_000_000
const MOST_REDIRECTS = 3

/** First bytes of a picture, as Latin-1. */
const STARTS: Record<TileSource['type'], RegExp> = {
  'image/png': /^\x89PNG\r\n/,
  'image/jpeg': /^\xff\xd8\xff/,
  'image/webp': /^RIFF[^]{4}WEBP/,
}

/**
 * Asks a source for tiles: few at once, not too often, for what has changed only, saying who asks. It leaves a source
 * alone that is in trouble or says so. What isn't a whole picture of the right kind and size is refused.
 */
export class TileClient {
  readonly #timing: typeof TIMING
  readonly #now: () => number
  /** On a clock that nobody sets. */
  #nextRequest = 0
  #failures = 0
  #rests = 0
  #restsUntil = 0

  constructor(
    private readonly source: TileSource,
    private readonly options: ClientOptions,
  ) {
    this.#timing = { ...TIMING, ...options.timing }
    this.#now = options.now ?? Date.now
  }

  /** Milliseconds since 1970 until which the source is left alone; in the past when it may be asked. */
  get restsUntil(): number {
    return this.#restsUntil
  }

  /** @throws TileFault why there is no answer; the signal's reason when it is over */
  async get(
    [z, x, y]: [z: number, x: number, y: number],
    known: Known,
    signal: AbortSignal,
  ): Promise<Answer> {
    await this.#turn(signal)
    if (this.#now() < this.#restsUntil) throw new TileFault(this.#atRest())
    const address = addressOf(this.source, z, x, y)
    try {
      const answer = await this.#ask(address, known, signal)
      this.#failures = this.#rests = 0
      return answer
    } catch (error) {
      signal.throwIfAborted()
      this.#failures += 1
      if (this.#failures >= PATIENCE) this.#rest()
      throw new TileFault(`${hostOf(address)}: ${whyOf(error)}`, { cause: error })
    }
  }

  async #ask(address: string, known: Known, signal: AbortSignal): Promise<Answer> {
    const headers = {
      'User-Agent': this.options.userAgent,
      Accept: this.source.type,
      ...(known.etag && { 'If-None-Match': known.etag }),
      ...(known.lastModified && { 'If-Modified-Since': known.lastModified }),
    }
    const limit = within(this.#timing.timeout, signal)
    const response = await this.#follow(address, headers, limit)
    const { status } = response
    const fresh = freshUntil(response.headers, this.#now(), this.source.freshDays)
    try {
      if (status === 304) return { is: 'same', freshUntil: fresh }
      if (status === 404 || status === 204) return { is: 'none', freshUntil: fresh }
      if (status === 429 || status === 503) this.#rest(restUntil(response.headers, this.#now()))
      if (status !== 200) throw new Error(`it answers ${status}`)
      const type = response.headers.get('content-type')?.split(';')[0].trim().toLowerCase()
      if (type !== this.source.type) throw new Error(`it sends ${type ?? 'no type'}, not a picture`)
      const bytes = await bodyOf(response, MOST_BYTES)
      await this.#check(bytes)
      const etag = response.headers.get('etag') ?? undefined
      const lastModified = response.headers.get('last-modified') ?? undefined
      return { is: 'new', bytes, etag, lastModified, freshUntil: fresh }
    } finally {
      // what isn't read would hold the connection
      if (!response.bodyUsed) await response.body?.cancel().catch(() => undefined)
    }
  }

  async #follow(address: string, headers: Record<string, string>, signal: AbortSignal) {
    let url = new URL(address)
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const response = await fetch(url, { headers, redirect: 'manual', signal })
      const location = response.headers.get('location')
      if (response.status < 301 || response.status > 308 || response.status === 304 || !location)
        return response
      await response.body?.cancel()
      const next = new URL(location, url)
      if (next.host !== url.host || next.protocol !== url.protocol)
        throw new Error(`it sends elsewhere, to ${next.origin}`)
      url = next
    }
    throw new Error('it sends from one address to the next')
  }

  async #check(bytes: Uint8Array) {
    const { size, type } = this.source
    try {
      // what it is comes first: to draw an SVG that says it is a PNG may take for ever
      if (!STARTS[type].test(Buffer.from(bytes.subarray(0, 12)).toString('latin1')))
        throw new Error(`it is no ${type}`)
      const { info } = await sharp(bytes, { limitInputPixels: 1024 * 1024, failOn: 'error' })
        .raw()
        .toBuffer({ resolveWithObject: true })
      if (info.width !== size || info.height !== size)
        throw new Error(`it is ${info.width} × ${info.height} pixels, not ${size} × ${size}`)
    } catch (cause) {
      throw new Error(`its tile is no whole picture: ${messageOf(cause)}`, { cause })
    }
  }

  async #turn(signal: AbortSignal) {
    const now = performance.now()
    const at = Math.max(now, this.#nextRequest)
    this.#nextRequest = at + 1000 / this.source.requestsPerSecond
    if (at > now) await sleep(at - now, signal)
    signal.throwIfAborted()
  }

  #rest(until = 0) {
    const own = Math.min(this.#timing.rest * 2 ** this.#rests++, this.#timing.longestRest)
    this.#restsUntil = Math.max(this.#restsUntil, until, this.#now() + own)
    this.#failures = 0
  }

  #atRest(): string {
    const seconds = Math.ceil((this.#restsUntil - this.#now()) / 1000)
    return `${hostOf(addressOf(this.source, 0, 0, 0))} is left alone for ${seconds} s more`
  }
}

/** Why `fetch` failed is in the cause of its error. */
const whyOf = (error: unknown): string =>
  error instanceof TypeError && error.cause ? messageOf(error.cause) : messageOf(error)

const hostOf = (address: string) => new URL(address).host
