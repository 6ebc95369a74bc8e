import type { Manifest } from '../../contract/manifest'
import type { FeedImage } from '../../contract/record'
import type { Inputs } from '../inputs'
import type { MediaFile, MediaRecord, Records } from '../records'
import type { PublicFile } from '../files'
import { isDay, mondayOf, parisDay } from '../paris'
import { Due } from './due'
import { inLocale, Texts } from './localized'

export type Held = Manifest['held'][number]

/** A record can't be rendered: it is held back with this reason, and what was last good stays. */
export class HoldBack extends Error {}

/** What all renderers share while one edition is made: the inputs, the clock, the pictures used, what comes due. */
export class Edition {
  readonly locales: string[]
  readonly defaultLocale: string
  readonly now: Date
  /** The ISO day in Paris, and the Monday of its week. */
  readonly today: string
  readonly week: string
  readonly due: Due
  /** What could not be rendered, by collection and slug. */
  readonly held: Map<string, Held>
  readonly #media: Map<string, MediaRecord>
  readonly #used = new Map<string, PublicFile>()

  constructor(
    readonly inputs: Inputs,
    records: Records,
    /** What was found out before to break what is made of several records, with the same keys as `held`. */
    readonly refused: ReadonlyMap<string, Held> = new Map(),
  ) {
    this.held = new Map(refused)
    this.locales = inputs.locales.map(({ code }) => code)
    this.defaultLocale = this.locales[0]
    this.now = new Date(inputs.now)
    this.today = parisDay(this.now)
    this.week = mondayOf(this.today)
    this.due = new Due(this.now)
    this.#media = new Map(records.media.map((media) => [media.id, media]))
  }

  /** Absolute address of a path, which is written without a slash at its start. */
  url(path: string): string {
    return `${this.inputs.publicUrl}/${path}`
  }

  texts(locale: string): Texts {
    return new Texts(locale, this.defaultLocale)
  }

  /** Address of a file of the media library, which from then on is part of the edition. */
  use(file: MediaFile): string {
    const path = `v1/media/${file.hash.slice(0, 24)}.${file.extension}`
    this.#used.set(path, {
      path: `/${path}`,
      type: file.mimeType,
      body: { path: file.path, hash: file.hash, size: file.size },
      immutable: true,
    })
    return this.url(path)
  }

  /** Makes a file of an earlier edition part of this one, when it still may be shown. */
  useAgain(address: string): boolean {
    const name = address.slice(address.lastIndexOf('/') + 1).split('.')[0]
    for (const { id, files } of this.#media.values()) {
      const file = files.find(({ hash }) => hash.startsWith(name))
      if (!file || !this.medium(id)) continue
      this.use(file)
      return true
    }
    return false
  }

  /** Hashes of the files that may be shown today, whether the edition names them or not. */
  get showable(): Set<string> {
    const media = [...this.#media.values()].filter((one) => this.#hasRight(one))
    return new Set(media.flatMap(({ files }) => files.map(({ hash }) => hash)))
  }

  #hasRight({ rightsUntil }: MediaRecord): boolean {
    return !rightsUntil || (isDay(rightsUntil) && rightsUntil >= this.today)
  }

  /** Files of the media library that the edition names. */
  get usedMedia(): PublicFile[] {
    return [...this.#used.values()]
  }

  /** A medium that may be shown today; absent when there is none, its right has ended or its file is lost (reported). */
  medium(id: string | undefined): MediaRecord | undefined {
    const media = id === undefined ? undefined : this.#media.get(id)
    if (!media) return undefined
    if (media.rightsUntil && !isDay(media.rightsUntil))
      this.#leaveOut(
        media,
        `the last day of its right, "${media.rightsUntil}", can't be read, so it is left out where it was shown: write a year of four digits`,
      )
    if (!this.#hasRight(media)) return undefined
    this.due.after(media.rightsUntil)
    if (media.files.length) return media
    this.#leaveOut(
      media,
      'its file is missing on disk, so it is left out where it was shown: upload it again',
    )
    return undefined
  }

  #leaveOut({ id }: MediaRecord, reason: string) {
    this.held.set(`media/${id}`, { collection: 'media', slug: id, reason })
  }

  /** A picture with its size, its text and its renditions, the widest one as `src`. */
  image(id: string | undefined, locale: string): FeedImage | undefined {
    const media = this.medium(id)
    if (!media?.mimeType.startsWith('image/')) return undefined
    const renditions = media.files
      .filter(({ width, height }) => width && height)
      .sort((a, b) => Number(a.width) - Number(b.width))
      .map((file) => ({
        src: this.use(file),
        width: Number(file.width),
        height: Number(file.height),
      }))
    const widest = renditions.at(-1)
    if (!widest) throw new HoldBack('one of its pictures has no size: upload it again')
    return {
      ...widest,
      alt: inLocale(media.alt, locale, this.defaultLocale) ?? '',
      credit: media.credit || undefined,
      srcset:
        renditions.length > 1 ? renditions.map(({ src, width }) => ({ src, width })) : undefined,
    }
  }
}
