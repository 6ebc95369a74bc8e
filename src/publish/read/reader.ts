import type { Payload, PayloadRequest } from 'payload'
import { hasKind, slugsOf } from '../../../collections/slugs'
import { inSnapshot } from '../../database/snapshot'
import type { Records } from '../records'
import { address } from './addresses'
import { Kept } from './kept'
import { customReader } from '../custom/published'
import type { Custom } from '../custom/options'
import { type Elsewhere, fetchUploads, placesIn } from './elsewhere'
import { isPublic, isShown, type Kind, KINDS, MAPPERS } from './kinds'
import { pages, rowsWith } from './rows'
import { lastWeights } from './weights'
import type { Row } from './values'

export type ReaderOptions = {
  payload: Payload
  /** The default locale first. */
  locales: string[]
  /** Absolute folder of the uploaded files; of those that were fetched where they lie elsewhere. */
  uploads: string
  /** What the host publishes of its own. */
  custom?: Custom
  /** Where uploads lie elsewhere than on this machine. */
  elsewhere?: Elsewhere
}

export type Reading = {
  records: Records
  /** Keys of the outbox's rows that these records already answer. */
  changes: (string | number)[]
}

type Req = Partial<PayloadRequest>
type Change = { id: string | number; kind: string; record: string }

/** More changes than this are read faster with all the rest. */
const MOST = 2000

/**
 * Reads what is published. The first time all of it, then only what the outbox names: every change of a public record
 * leaves a row there in the transaction of the change. Records that have not changed are the same objects as before.
 */
export class Reader {
  #kept?: Kept
  readonly #mapping
  readonly #customOf

  constructor(private readonly options: ReaderOptions) {
    const { payload, locales, uploads, elsewhere, custom } = options
    const placeOf = placesIn(uploads, elsewhere)
    this.#mapping = { locales, placeOf, hashes: new Map<string, string>() }
    this.#customOf = customReader(payload, custom, locales)
  }

  /** Trusts nothing it remembers: the next time all is read. */
  forget() {
    this.#kept = undefined
  }

  /**
   * The rows of the outbox are read first: what is committed later keeps its own.
   * @param onProgress records read, of how many; told when all are read
   * @throws Error when the database can't be read; then nothing is remembered
   */
  async read(onProgress: (done: number, total: number) => void = () => {}): Promise<Reading> {
    try {
      const { payload, uploads, elsewhere } = this.options
      // before the snapshot: writers may wait for its end
      if (elsewhere) await fetchUploads(payload, uploads, elsewhere, { all: !this.#kept })
      return await inSnapshot(payload, (req) => this.#readAt(req, onProgress))
    } catch (error) {
      this.forget()
      throw error
    }
  }

  async #readAt(req: Req, onProgress: (done: number, total: number) => void): Promise<Reading> {
    const { payload } = this.options
    const changes: Change[] = []
    for await (const rows of pages(payload, slugsOf(payload).changes, req))
      changes.push(...(rows as unknown as Change[]))
    const isKnown = ({ kind }: Change) => kind === 'epochs' || isShown(kind)
    const isFew = changes.length <= MOST && changes.every(isKnown)
    if (this.#kept && isFew) await this.#readChanged(this.#kept, changes, req)
    else this.#kept = await this.#readAll(req, onProgress)
    return { records: this.#kept.records, changes: changes.map(({ id }) => id) }
  }

  async #readAll(req: Req, onProgress: (done: number, total: number) => void): Promise<Kept> {
    const { payload } = this.options
    const kept = new Kept(this.#kept)
    const total = await this.#count()
    let done = 0
    onProgress(done, total)
    for (const kind of this.#kinds) {
      // drafts too: asked for published rows only, SQLite would sort all of them again for each page
      for await (const rows of pages(payload, slugsOf(payload)[kind], req)) {
        await this.#take(kept, kind, rows)
        onProgress((done += rows.length), Math.max(done, total))
      }
    }
    for await (const rows of pages(payload, slugsOf(payload).addresses, req)) {
      takeAddresses(kept, rows)
      onProgress((done += rows.length), Math.max(done, total))
    }
    kept.putWeights(await lastWeights(payload, req))
    kept.settle()
    return kept
  }

  /** Those that the host has: it may use one of our plugins alone. */
  get #kinds(): Kind[] {
    return KINDS.filter((kind) => hasKind(this.options.payload, kind))
  }

  // outside the snapshot: MongoDB counts none there, and it is only said to those who wait
  async #count(): Promise<number> {
    const { payload } = this.options
    const slugs = slugsOf(payload)
    let total = 0
    for (const kind of [...this.#kinds, 'addresses'] as const)
      total += (await payload.db.count({ collection: slugs[kind] })).totalDocs
    return total
  }

  async #readChanged(kept: Kept, changes: Change[], req: Req) {
    const { payload } = this.options
    if (changes.some((change) => change.kind === 'epochs'))
      kept.putWeights(await lastWeights(payload, req))
    for (const kind of KINDS) {
      const ids = [
        ...new Set(changes.filter((change) => change.kind === kind).map(({ record }) => record)),
      ]
      if (!ids.length) continue
      const rows = await rowsWith(payload, slugsOf(payload)[kind], req, 'id', ids)
      const found = new Set(rows.map(({ id }) => String(id)))
      for (const id of ids) if (!found.has(id)) kept.drop(kind, id)
      await this.#take(kept, kind, rows)
      kept.dropAddresses(kind, ids)
      takeAddresses(kept, await rowsWith(payload, slugsOf(payload).addresses, req, 'record', ids))
    }
  }

  async #take<K extends Kind>(kept: Kept, kind: K, rows: Row[]) {
    const mapped = rows.map(async (row) => {
      const record = isPublic(kind, row) ? await MAPPERS[kind](row, this.#mapping) : undefined
      return record && { ...record, ...this.#customOf(kind, row) }
    })
    for (const [index, record] of (await Promise.all(mapped)).entries()) {
      const id = String(rows[index].id)
      if (record) kept.put(kind, id, record)
      else kept.drop(kind, id)
    }
  }
}

function takeAddresses(kept: Kept, rows: Row[]) {
  for (const row of rows) {
    const one = address(row)
    if (one) kept.addresses.set(String(row.id), one)
  }
}
