import type { FeedRecord } from '../../contract/record'
import type { PublicFile } from '../files'
import { messageOf } from '../message-of'
import type { Rendered } from '../render/all'
import type { Content } from '../render/content'
import type { Edition } from '../render/edition'
import type { AllRenderer, CustomKind, EachRenderer, Renderer } from './options'
import { filledPath, FOLDER, isInEachLocale } from './paths'

/** Bytes of one file: an edition is kept whole, some thirty times over. */
const FILE_MAX = 10_000_000

/** The files that the host's own renderers make, below `custom/`. One that can't be made stays as it was, and is reported. */
export function* customFiles(content: Content, edition: Edition): Iterable<PublicFile[]> {
  const written = new Map<string, string>()
  for (const [name, custom] of Object.entries(edition.own.custom)) {
    const kind = name as CustomKind
    const records = content[kind] as Rendered<FeedRecord>[]
    for (const renderer of (custom?.renderers ?? []) as Renderer<FeedRecord>[])
      for (const files of filesOf(renderer, kind, records, edition))
        yield files.filter((file) => isFirst(file, kind, written, edition))
  }
}

function* filesOf(
  renderer: Renderer<FeedRecord>,
  kind: CustomKind,
  records: Rendered<FeedRecord>[],
  edition: Edition,
): Iterable<PublicFile[]> {
  if ('page' in renderer) return
  const { path } = renderer
  if ('all' in renderer)
    yield edition.files(`custom ${kind} ${path}`, '', [records], () =>
      inEach(renderer, edition, (locale) => ofAll(renderer, kind, records, locale, edition)),
    )
  else
    for (const one of records)
      yield edition.files(`custom ${kind} ${path}`, one.id, [one], () =>
        inEach(renderer, edition, (locale) => ofEach(renderer, kind, one, locale, edition)),
      )
}

const inEach = (
  { path }: { path: string },
  { locales, defaultLocale }: Edition,
  file: (locale: string) => PublicFile | undefined,
): PublicFile[] =>
  (isInEachLocale(path) ? locales : [defaultLocale]).flatMap((locale) => file(locale) ?? [])

function ofEach(
  renderer: EachRenderer<FeedRecord>,
  kind: CustomKind,
  { slug, in: feeds }: Rendered<FeedRecord>,
  locale: string,
  edition: Edition,
): PublicFile | undefined {
  const path = `/${FOLDER}/${filledPath(renderer.path, { locale, slug })}`
  try {
    return fileOf(path, renderer, renderer.each(feeds[locale], aboutOf(locale, edition)))
  } catch (error) {
    report({ kind, slug, path }, error, edition)
    return before(path, edition)
  }
}

function ofAll(
  renderer: AllRenderer<FeedRecord>,
  kind: CustomKind,
  records: Rendered<FeedRecord>[],
  locale: string,
  edition: Edition,
): PublicFile | undefined {
  const path = `/${FOLDER}/${filledPath(renderer.path, { locale })}`
  try {
    const feeds = records.map(({ in: feeds }) => feeds[locale])
    return fileOf(path, renderer, renderer.all(feeds, aboutOf(locale, edition)))
  } catch (error) {
    report({ kind, slug: path, path }, error, edition)
    const now = new Set(records.map(({ slug }) => slug))
    // it would go on naming a record that is no longer public
    return edition.own.before.slugs(kind).every((slug) => now.has(slug))
      ? before(path, edition)
      : undefined
  }
}

/** What renderers are told besides the records. */
export const aboutOf = (locale: string, edition: Edition) => ({
  locale,
  url: (path: string) => edition.url(path.replace(/^\/+/, '')),
})

function fileOf(path: string, { type }: { type: string }, body: unknown): PublicFile | undefined {
  if (body === undefined || body === null) return undefined
  if (typeof body !== 'string' && !(body instanceof Uint8Array))
    throw new TypeError('it has answered neither a text nor bytes (Uint8Array)')
  const size = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
  if (size > FILE_MAX) throw new RangeError(`${size} bytes are more than ${FILE_MAX}`)
  return { path, type: typed(type), body }
}

// what says nothing of its letters is read as of another century
const typed = (type: string): string =>
  /^text\/[^;]+$/.test(type) ? `${type}; charset=utf-8` : type

function before(path: string, { own }: Edition): PublicFile | undefined {
  const file = own.before.file(path)
  return file && { path, type: file.type, body: { settled: file } }
}

function isFirst(
  { path }: PublicFile,
  kind: CustomKind,
  written: Map<string, string>,
  edition: Edition,
): boolean {
  const other = written.get(path)
  if (other === undefined) return Boolean(written.set(path, kind))
  const reason = {
    fr: `deux fichiers ont l’adresse ${path}, l’un de ${other} : celui-ci est laissé de côté, donnez-lui une autre adresse`,
    en: `two files have the path ${path}, one of ${other}: this one is left out, give it another path`,
  }
  edition.hold(`${kind} ${path}`, { collection: kind, slug: path, reason })
  return false
}

type What = { kind: CustomKind; slug: string; path: string }

/** Tells those who edit what the host's own code could not make. */
export function report({ kind, slug, path }: What, error: unknown, edition: Edition) {
  const said = messageOf(error)
  edition.hold(`${kind}/${slug} ${path}`, {
    collection: kind,
    slug,
    reason: {
      fr: `${path} n’a pas pu être fait : ${said}`,
      en: `${path} could not be made: ${said}`,
    },
  })
}
