import type { Inputs } from './inputs'
import type { Records } from './records'
import type { HeldBack } from '../contract/manifest'
import type { FeedTour } from '../contract/tour'
import type { Leaflet } from './paper/leaflets'
import { Registry } from './paper/registry'
import type { Custom } from './custom/options'
import { markOf } from './custom/mark'
import { beforeOf } from './store/before'
import { readBuild } from './read-build'
import type { Rendered } from './render/all'
import { Memory } from './render/memory'
import { render } from './render/render'
import { lastGoodOf } from './store/lastGood'
import { layout } from './store/layout'
import { replaceIfOther } from './store/replace'
import { writingThread } from './store/writing-thread'
import { BytesGone, Store, type Stored } from './store/store'

/** What an edition is made of: the records that are published, and what its bytes depend on besides. */
export type Task = Omit<Inputs, 'widgets' | 'printed'> & { records: Records }

export type Made = Stored & {
  held: HeldBack[]
  /** The next instant at which time alone changes the edition. */
  due?: string
  /** Number of files. */
  files: number
  /** Walks as the edition shows them. */
  walks: Rendered<FeedTour>[]
  /** Their pages to print. */
  leaflets: Leaflet[]
  /** What was wrong with the edition before: all was written anew. */
  damage?: string
  /** Paths of damaged lists of earlier leaflets that were set aside. */
  setAside: string[]
}

/** Told of the files made and stored so far; `total` grows while it isn't known. */
export type OnProgress = (done: number, total: number) => void

/** Makes editions one after the other, and remembers what did not change in between. */
export class Maker {
  readonly #memory = new Memory()
  readonly #store: Store
  readonly #registry: Registry
  #widgets: Inputs['widgets'] = {}

  /**
   * Folders: of the editions, and of the widgets' build; where that has never been, editions are made without scripts.
   * `thread`: path of the built `store/thread.ts`, in which files are then compressed and written. `custom`: what the host
   * renders of its own.
   */
  constructor(
    private readonly editionsDir: string,
    private readonly widgetsDir: string,
    thread?: string,
    private readonly custom?: Custom,
  ) {
    this.#registry = new Registry(editionsDir)
    this.#store = new Store(editionsDir, thread === undefined ? undefined : writingThread(thread))
  }

  /**
   * Renders an edition and stores it; the edition before stays served when that fails. The caller holds the lock.
   * @throws Error of the disk, or of a rendering that fails whatever is left out
   */
  async make(task: Task, onProgress?: OnProgress): Promise<Made> {
    try {
      return await this.#makeOnce(task, onProgress)
    } catch (error) {
      this.forget()
      // what is remembered of a file is of no use when its bytes were taken away: then it is made from the start
      if (error instanceof BytesGone) return this.#makeOnce(task, onProgress)
      throw error
    }
  }

  /** After a failure, or when another process has published: the next edition trusts nothing that is remembered. */
  forget() {
    this.#memory.forget()
    this.#store.forget()
    this.#registry.forget()
  }

  async #makeOnce({ records, ...rest }: Task, onProgress?: OnProgress): Promise<Made> {
    const { previous, damage } = await this.#store.begin()
    if (damage) this.forget()
    const printed = await this.#registry.all()
    const inputs: Inputs = { ...rest, printed, widgets: await this.#readBuild() }
    // it would take the scripts away from every partner's page
    if (!inputs.widgets['embed.js'] && previous?.find('/v1/embed.js'))
      throw new Error(
        `${this.widgetsDir} has no build of the widgets: run "npm run build". Until then the edition before stays served.`,
      )
    const lastGood = lastGoodOf(this.editionsDir, previous, inputs.publicUrl)
    const guess = previous?.manifest.count ?? 0
    const tell = (done: number) => onProgress?.(done, Math.max(done, this.#memory.size, guess))
    const own = { custom: this.custom ?? {}, before: beforeOf(this.editionsDir, previous) }
    const rendering = await render(
      records,
      inputs,
      lastGood,
      this.#memory,
      (files) => this.#store.add(files, tell),
      own,
    )
    const { edition: head, held, due, rightsDue, facts, showable, week, total, walks } = rendering
    const { leaflets, originals } = rendering
    const about = {
      publishedAt: inputs.now,
      inputs: {
        week,
        publicUrl: inputs.publicUrl,
        version: inputs.version,
        locales: inputs.locales.map(({ code }) => code),
        names: inputs.names,
        offered: inputs.offered,
        custom: markOf(this.custom),
      },
      ...{ due, rightsDue, held },
    }
    // whoever is served the edition may print it at once
    await this.#registry.add(rendering.printed)
    await replaceIfOther(layout(this.editionsDir).originals, JSON.stringify(originals))
    const stored = await this.#store.finish({ head, about, facts, showable })
    const { setAside } = this.#registry
    return { ...stored, held, due, files: total + 1, walks, leaflets, damage, setAside }
  }

  /** Texts of the widgets' build by path below its folder, the same object as long as they are the same. */
  async #readBuild(): Promise<Inputs['widgets']> {
    const build = await readBuild(this.widgetsDir)
    if (JSON.stringify(build) !== JSON.stringify(this.#widgets)) this.#widgets = build
    return this.#widgets
  }
}
