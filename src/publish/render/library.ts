import { createHash } from 'node:crypto'
import type { FeedImage } from '../../contract/record'
import type { PublicFile } from '../files'
import { isDay } from '../paris'
import type { MediaFile, MediaRecord } from '../records'
import type { Edition } from './edition'
import { HoldBack } from './held'
import { inLocale } from './localized'

/** The media library as one edition shows it: what may be shown today, and at which addresses. */
export class Library {
  #byHash?: Map<string, { media: MediaRecord; file: MediaFile }[]>
  /** Addresses of files that the queue has made and that are part of this edition. */
  readonly #made = new Set<string>()

  constructor(
    private readonly edition: Edition,
    private readonly all: Map<string, MediaRecord>,
    /** Files that were part of the edition before, by path; those of this one are added. */
    private readonly files: Map<string, PublicFile>,
  ) {}

  /** Address of a file of the library, which from then on is part of the edition. */
  use(file: MediaFile): string {
    const path = `v1/media/${nameOf(file)}.${file.extension}`
    this.edition.saying.use(this.#publicFile(`/${path}`, file))
    return this.edition.url(path)
  }

  /** The same for a file that the queue has made, at a path of its own, which is written without a slash at its start. */
  useMade(path: string, file: MediaFile, { immutable = false } = {}): string {
    this.edition.saying.use(this.#publicFile(`/${path}`, file, immutable))
    const address = this.edition.url(path)
    if (immutable) this.#made.add(address)
    return address
  }

  #publicFile(
    path: string,
    { path: from, hash, size, mimeType }: MediaFile,
    immutable = true,
  ): PublicFile {
    const before = this.files.get(path)
    if (before?.type === mimeType && hashIn(before) === hash) {
      // not stored yet, and perhaps moved since
      if (typeof before.body === 'object' && 'path' in before.body)
        before.body = { path: from, hash, size }
      return before
    }
    const made = {
      path,
      type: mimeType,
      body: { path: from, hash, size },
      ...(immutable && { immutable }),
    } as PublicFile
    this.files.set(path, made)
    return made
  }

  /** Bytes of a file that is part of the edition, by its address; nothing of an address that is none of the library's. */
  sizeOf(address: string): number | undefined {
    const body = this.files.get(address.slice(this.edition.url('').length - 1))?.body
    if (typeof body !== 'object' || body instanceof Uint8Array) return undefined
    return 'settled' in body ? body.settled.size : body.size
  }

  /** Makes a file of an earlier edition part of this one, when it still may be shown. */
  useAgain(address: string): boolean {
    if (this.#made.has(address)) return true
    this.#byHash ??= byName(this.all)
    const shown = this.#byHash.get(nameIn(address))?.find(({ media }) => this.medium(media.id))
    if (shown) this.use(shown.file)
    return shown !== undefined
  }

  /**
   * Whether a picture of this edition may be put on paper by a printer. A `mark` was chosen for paper by an editor: its
   * rights need not say so, only not say otherwise.
   */
  isForPrint(image: FeedImage, as: 'picture' | 'mark' = 'picture'): boolean {
    return this.#mediaAt(image.src).some(
      ({ print }) => print === 'yes' || (as === 'mark' && print !== 'no'),
    )
  }

  /** Whether the file at a path of the library may be shown today. */
  isShown(path: string): boolean {
    return this.#mediaAt(path).length > 0
  }

  /** Absolute paths of originals with more pixels than what is public of them and may be printed, by its path from "/". */
  get originals(): Record<string, string> {
    const found: [string, string][] = []
    for (const { original, print, files } of this.all.values()) {
      const widest = Math.max(0, ...files.map(({ width }) => width ?? 0))
      const file = files.find(({ width }) => width === widest)
      const path = file && `/v1/media/${nameOf(file)}.${file.extension}`
      if (path && original && print !== 'no' && original.width > widest && this.files.has(path))
        found.push([path, original.path])
    }
    return Object.fromEntries(found.sort())
  }

  #mediaAt(address: string): MediaRecord[] {
    this.#byHash ??= byName(this.all)
    return (this.#byHash.get(nameIn(address)) ?? []).flatMap(
      ({ media }) => this.medium(media.id) ?? [],
    )
  }

  /** Hashes of the files that may be shown today, whether the edition names them or not. */
  get showable(): Set<string> {
    const hashes = new Set<string>()
    for (const media of this.all.values())
      if (this.#hasRight(media)) for (const { hash } of media.files) hashes.add(hash)
    return hashes
  }

  #hasRight({ rightsUntil }: MediaRecord): boolean {
    return !rightsUntil || (isDay(rightsUntil) && rightsUntil >= this.edition.today)
  }

  /** A medium that may be shown today; absent when there is none, its right has ended or its file is lost (reported). */
  medium(id: string | undefined): MediaRecord | undefined {
    const media = id === undefined ? undefined : this.edition.read(id)
    if (!media) return undefined
    const { rightsUntil } = media
    if (rightsUntil && !isDay(rightsUntil))
      this.#leaveOut(media, {
        fr: `le dernier jour de son droit, « ${rightsUntil} », n’est pas lisible : le média est retiré de là où il était montré ; écrivez une année à quatre chiffres`,
        en: `the last day of its right, "${rightsUntil}", can't be read, so it is left out where it was shown: write a year of four digits`,
      })
    if (!this.#hasRight(media)) return undefined
    this.edition.due.rightsEnd(rightsUntil)
    if (media.files.length) return media
    this.#leaveOut(media, {
      fr: 'son fichier manque sur le disque : le média est retiré de là où il était montré ; téléversez-le de nouveau',
      en: 'its file is missing on disk, so it is left out where it was shown: upload it again',
    })
    return undefined
  }

  #leaveOut({ id }: MediaRecord, reason: HoldBack['reason']) {
    this.edition.hold(`media/${id}`, { collection: 'media', slug: id, reason })
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
    if (!widest)
      throw new HoldBack({
        fr: 'l’une de ses images n’a pas de dimensions : téléversez-la de nouveau',
        en: 'one of its pictures has no size: upload it again',
      })
    return {
      ...widest,
      alt: inLocale(media.alt, locale, this.edition.defaultLocale) ?? '',
      credit: media.credit || undefined,
      srcset:
        renditions.length > 1 ? renditions.map(({ src, width }) => ({ src, width })) : undefined,
    }
  }
}

/** Of a file of this edition or the one before. */
const hashIn = ({ body }: PublicFile): string | undefined =>
  typeof body !== 'object' || body instanceof Uint8Array
    ? undefined
    : 'settled' in body
      ? body.settled.hash
      : body.hash

/** What an extension says of a file's type. */
const USUAL: Record<string, string> = {
  ...{ webp: 'image/webp', jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png' },
  ...{ gif: 'image/gif', svg: 'image/svg+xml', avif: 'image/avif' },
  ...{ mp4: 'video/mp4', webm: 'video/webm', vtt: 'text/vtt' },
  ...{ mp3: 'audio/mpeg', m4a: 'audio/mp4' },
}

/** Of the bytes; of the type too where the extension doesn't say it: two media may differ in nothing but their type. */
const nameOf = ({ hash, extension, mimeType }: MediaFile): string => {
  const name = USUAL[extension] === mimeType ? hash : sha256(`${hash} ${mimeType}`)
  return name.slice(0, 24)
}

/** The name in the address of a file. */
const nameIn = (address: string): string =>
  address.slice(address.lastIndexOf('/') + 1).split('.')[0]

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function byName(all: Map<string, MediaRecord>) {
  const named = new Map<string, { media: MediaRecord; file: MediaFile }[]>()
  for (const media of all.values())
    for (const file of media.files)
      named.set(nameOf(file), [...(named.get(nameOf(file)) ?? []), { media, file }])
  return named
}
