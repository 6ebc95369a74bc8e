import type { Inputs } from '../inputs'
import { mondayOf, parisDay } from '../paris'
import type { PublicFile } from '../files'
import { wordsIn } from '../pages/words'
import type { Leaflet } from '../paper/leaflets'
import type { AddressedSlug } from '../../../collections/slugs'
import type { MediaRecord, Records } from '../records'
import { NOTHING_OWN, type Own } from '../custom/own'
import { Due } from './due'
import { Effects } from './effects'
import { firstSlugs } from './first-slugs'
import { Blamed, type Held } from './held'
import { Library } from './library'
import { Texts } from './localized'
import { type Dependency, Memory, sameDependencies } from './memory'
import { sameBytes } from './same-bytes'

/** What all renderers share while one edition is made: the inputs, the clock, the pictures, and what is remembered. */
export class Edition {
  readonly locales: string[]
  readonly defaultLocale: string
  readonly now: Date
  /** The ISO day in Paris, and the Monday of its week. */
  readonly today: string
  readonly week: string
  /** Says when time alone changes what is being computed. */
  readonly due: Due
  readonly library: Library
  /** The pages to print, as far as they are made. */
  readonly leaflets: Leaflet[] = []
  /** What is said beside the files of the whole edition. */
  readonly effects = new Effects(true)
  #current = this.effects
  readonly #media: Map<string, MediaRecord>
  readonly #firstSlugs: Map<string, string>

  constructor(
    readonly inputs: Inputs,
    records: Records,
    readonly memory: Memory,
    /** What was found out before to break what is made of several records, by collection and slug. */
    readonly refused: ReadonlyMap<string, Held> = new Map(),
    /** Only looks for an error: no file is kept. */
    private readonly searching = false,
    /** What the host renders of its own. */
    readonly own: Own = NOTHING_OWN,
  ) {
    for (const [key, held] of refused) this.effects.hold(key, held)
    this.locales = inputs.locales.map(({ code }) => code)
    this.defaultLocale = this.locales[0]
    this.now = new Date(inputs.now)
    this.today = parisDay(this.now)
    this.week = mondayOf(this.today)
    this.due = new Due(this.now, () => this.#current)
    this.#firstSlugs = firstSlugs(records)
    this.#media = new Map(records.media.map((media) => [media.id, media]))
    this.library = new Library(this, this.#media, memory.media)
    memory.begin(inputs)
  }

  /** Absolute address of a path, which is written without a slash at its start. */
  url(path: string): string {
    return `${this.inputs.publicUrl}/${path}`
  }

  /** What the public side calls itself. */
  nameIn(locale: string): string {
    return this.inputs.names?.[locale] ?? wordsIn(locale).site
  }

  /** The first slug that a record ever had, by any it has or had. */
  firstSlug(collection: AddressedSlug, slug: string): string {
    return this.#firstSlugs.get(`${collection}/${slug}`) ?? slug
  }

  texts(locale: string): Texts {
    return new Texts(locale, this.defaultLocale)
  }

  /** What is said beside the value being computed. */
  get saying(): Effects {
    return this.#current
  }

  /** Reports a record that could not be shown as it is; what was reported of it before stands. */
  hold(key: string, held: Held) {
    this.#current.hold(key, held)
  }

  /** A medium by its id; whatever is being computed is made anew when the answer is another. */
  read(id: string): MediaRecord | undefined {
    const media = this.#media.get(id)
    this.#current.noteRead(id, media)
    return media
  }

  /**
   * The value of `compute`, or what it was when it was last computed from the same things (those it reads of the media
   * library are known without being named). `name` and `key` say which computation it is; `compute` is given what it
   * answered before. Not to be used inside itself: what is not asked for would be dropped. What throws is not remembered.
   */
  recall<T>(
    name: string,
    key: string,
    dependencies: Dependency[],
    compute: (before?: T) => T,
    keep = true,
  ): T {
    const { memory } = this
    const table = memory.table(name)
    const entry = table.entries.get(key)
    if (
      entry &&
      sameDependencies(entry.dependencies, dependencies) &&
      this.now.getTime() < entry.effects.due &&
      this.#readsTheSame(entry.effects)
    ) {
      table.ask(entry, memory.rendering)
      this.#current.add(entry.effects)
      return entry.value as T
    }
    const [outer, effects] = [this.#current, new Effects()]
    this.#current = effects
    try {
      const value = compute(entry?.value as T | undefined)
      if (keep) table.set(key, { dependencies, value, effects }, memory.rendering)
      return value
    } finally {
      this.#current = outer
      outer.add(effects)
    }
  }

  /**
   * Files made from `dependencies`, remembered like any value. One whose bytes are what they were is the same object as
   * before. An error in making them is the fault of `kind`'s record `key`.
   */
  files(
    name: string,
    key: string,
    dependencies: Dependency[],
    make: () => PublicFile[],
    kind?: string,
  ): PublicFile[] {
    const compute = (before?: PublicFile[]) => {
      try {
        return make().map((file) => before?.find((one) => sameBytes(one, file)) ?? file)
      } catch (cause) {
        if (kind) throw new Blamed(kind, key, cause)
        throw cause
      }
    }
    return this.recall(name, key, dependencies, compute, !this.searching)
  }

  #readsTheSame({ read }: Effects): boolean {
    if (!read.size) return true
    for (const [id, media] of read) if (this.#media.get(id) !== media) return false
    return true
  }
}
