import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { Payload, Where } from 'payload'
import { slugsOf } from '../../collections/slugs'
import type { PublisherStatus } from '../contract/status'
import type { WidgetName } from '../contract/widget-build'
import type { Custom } from './custom/options'
import type { Published } from './heavy/job'
import { Results } from './heavy/results'
import { type Made, Maker } from './make'
import type { Elsewhere } from './read/elsewhere'
import { Reader } from './read/reader'
import type { Records } from './records'
import { dropNotes, takeDamaged } from './store/damaged'
import { layout } from './store/layout'
import { locked } from './store/lock'

export type PublishOptions = {
  payload: Payload
  /** Absolute folders: of the editions, of the uploaded files, of the widgets' build. */
  editionsDir: string
  uploadsDir: string
  /** Where uploads lie elsewhere: they are fetched into that folder. */
  elsewhere?: Elsewhere
  widgetsDir: string
  /** Without a slash at the end. */
  publicUrl: string
  /** The default locale first. */
  locales: { code: string; label: string }[]
  /** What the public side calls itself, by locale; our own name where nothing is said. */
  names?: Record<string, string>
  /** Which widgets the pages offer; all unless said. */
  offered?: readonly WidgetName[]
  /** Version of the suite. */
  version: string
  /** `false`: the widgets count nothing. */
  metrics?: boolean
  /** What the host publishes of its own, by collection. */
  custom?: Custom
  /** The clock; the real one unless said. */
  now?: () => Date
  /** What makes the editions; one of its own unless said. */
  maker?: Pick<Maker, 'make' | 'forget'>
  /** Path of the built `store/thread.ts`, in which files are then compressed and written. */
  storeThread?: string
  /** Called when an edition is served, before anybody else may publish or go back. */
  whenPublished?: () => Promise<void>
  /** Told how far a publish has come. */
  onProgress?: (progress: Progress) => void
  /** Told of bytes that a server had found damaged and that are written anew. */
  onMended?: (names: string[]) => void
}

export type Progress = NonNullable<PublisherStatus['progress']>

/** How many rows one delete names: databases limit the length of a list. */
const ROWS = 500

/**
 * Publishes all that is published in the database, once. Whatever fails, the edition before stays served and the rows
 * stay in the outbox.
 * @throws Error with the cause when the database can't be read or the disk can't be written
 */
export async function publishOnce(options: PublishOptions): Promise<Made> {
  const made = await new Publishing(options).publish()
  if (!made) throw new Error('a publish that is always needed was not made')
  return made
}

/**
 * Publishes again and again into one folder: reads, renders, stores, swaps, then takes the answered rows out of the
 * outbox. What it remembers from one time to the next spares it nearly all of the work; it trusts that only while
 * nothing has failed and no other process has published into the folder.
 */
export class Publishing {
  readonly #reader: Reader
  readonly #maker: Pick<Maker, 'make' | 'forget'>
  readonly #heavy: Results
  /** The mark that this one has left in the folder with its last publish. */
  #round?: string
  /** What the last edition made shows; nothing before the first. */
  published?: Published

  constructor(private readonly options: PublishOptions) {
    const { payload, locales, uploadsDir, elsewhere, custom } = options
    const { editionsDir, widgetsDir, storeThread } = options
    const codes = locales.map(({ code }) => code)
    this.#reader = new Reader({ payload, locales: codes, uploads: uploadsDir, elsewhere, custom })
    this.#heavy = new Results(editionsDir)
    this.#maker = options.maker ?? new Maker(editionsDir, widgetsDir, storeThread, custom)
  }

  /** Trusts nothing it remembers: the next publish reads and makes all. */
  forget() {
    this.#round = undefined
    this.#reader.forget()
    this.#maker.forget()
  }

  /**
   * @param isNeeded asked once nobody else publishes, who may have done the work meanwhile; what is damaged is mended
   *   in any case
   * @returns nothing when it isn't needed
   */
  publish(isNeeded: () => Promise<boolean> = async () => true): Promise<Made | undefined> {
    return locked(this.options.editionsDir, async () => {
      const damaged = await takeDamaged(this.options.editionsDir)
      if (damaged.length) this.forget()
      else if (!(await isNeeded())) return undefined
      const { made, changes } = await this.#make()
      await dropNotes(this.options.editionsDir, damaged)
      if (damaged.length) this.options.onMended?.(damaged)
      // rows that stay when this fails are answered once more, which changes nothing
      await consume(this.options.payload, changes)
      await this.options.whenPublished?.()
      return made
    })
  }

  async #make() {
    const {
      publicUrl,
      locales,
      version,
      names,
      offered,
      metrics,
      now = () => new Date(),
      onProgress,
    } = this.options
    try {
      if (!(await this.#isOurRound())) this.forget()
      this.#round = await this.#startRound()
      const { records, changes } = await this.#reader.read((done, total) =>
        onProgress?.({ step: 'reading', done, total }),
      )
      const expected = filesOf(records) * locales.length
      const about = { publicUrl, locales, version }
      const heavy = await this.#heavy.heavy()
      const made = await this.#maker.make(
        { records, ...about, names, offered, metrics, heavy, now: now().toISOString() },
        (done, known) => {
          const total = Math.max(known, expected)
          onProgress?.({ step: done < total ? 'rendering' : 'finishing', done, total })
        },
      )
      this.published = { walks: made.walks, leaflets: made.leaflets, records, ...about }
      return { made, changes }
    } catch (error) {
      this.forget()
      this.#heavy.doubt()
      throw error
    }
  }

  async #isOurRound(): Promise<boolean> {
    const onDisk = await readFile(this.#roundFile, 'utf8').catch(() => undefined)
    return onDisk !== undefined && onDisk === this.#round
  }

  // not flushed: after a power cut there is no process left that could remember anything
  async #startRound(): Promise<string> {
    const round = randomUUID()
    await mkdir(this.options.editionsDir, { recursive: true })
    await writeFile(this.#roundFile, round)
    return round
  }

  /** Says whose publish was the last one that began. */
  get #roundFile(): string {
    return layout(this.options.editionsDir).round
  }
}

/** About how many files these records make in each language: a page and a feed for most. */
const filesOf = ({ partners, shops, tours, videos, perimeters }: Records): number =>
  2 * (partners.length + shops.length + tours.length + videos.length + perimeters.length)

async function consume(payload: Payload, ids: (string | number)[]) {
  for (let from = 0; from < ids.length; from += ROWS) {
    const where: Where = { id: { in: ids.slice(from, from + ROWS) } }
    await payload.db.deleteMany({ collection: slugsOf(payload).changes, where })
  }
}
