import type { FeedRecord } from '../../contract/record'
import type { PublicFile } from '../files'
import { messageOf } from '../message-of'
import type { Rendered } from '../render/all'
import type { Content } from '../render/content'
import type { Edition } from '../render/edition'
import type { CustomKind, Renderer } from './options'
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
  const name = `custom ${kind} ${renderer.path}`
  const pathIn = (locale: string, slug?: string) =>
    `/${FOLDER}/${filledPath(renderer.path, { locale, slug })}`
  const locales = isInEachLocale(renderer.path) ? edition.locales : [edition.defaultLocale]

  /** What fails is not remembered: it is tried at each publish. */
  const filesBy = (
    key: string,
    of: unknown,
    slug: string | undefined,
    body: (locale: string) => unknown,
  ): PublicFile[] => {
    const make = () =>
      locales.flatMap((locale) => fileOf(pathIn(locale, slug), renderer, body(locale)) ?? [])
    try {
      return edition.files(name, key, [of], make)
    } catch (error) {
      const paths = locales.map((locale) => pathIn(locale, slug))
      report({ kind, slug, path: paths[0] }, error, edition)
      return slug || namesOnlyPublic(kind, records, edition)
        ? paths.flatMap((path) => before(path, edition) ?? [])
        : []
    }
  }

  if ('all' in renderer)
    yield filesBy('', records, undefined, (locale) =>
      renderer.all(
        records.map(({ in: feeds }) => feeds[locale]),
        aboutOf(locale, edition),
      ),
    )
  else
    for (const one of records)
      yield filesBy(one.id, one, one.slug, (locale) =>
        renderer.each(one.in[locale], aboutOf(locale, edition)),
      )
}

/** Whether a list of the edition before names no record that is no longer public. */
function namesOnlyPublic(
  kind: CustomKind,
  records: Rendered<FeedRecord>[],
  { own }: Edition,
): boolean {
  const now = new Set(records.map(({ slug }) => slug))
  return own.before.slugs(kind).every((slug) => now.has(slug))
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

type What = {
  kind: CustomKind
  /** Of the record whose file or page it is; of a file of all there is none. */
  slug?: string
  path: string
}

/** Tells those who edit what the host's own code could not make. */
export function report({ kind, slug, path }: What, error: unknown, edition: Edition) {
  const said = messageOf(error)
  edition.hold(`${kind}/${slug ?? ''} ${path}`, {
    collection: kind,
    slug: slug ?? path,
    reason: {
      fr: `${path} n’a pas pu être fait : ${said}${slug ? ' ; la fiche elle-même est publiée' : ''}`,
      en: `${path} could not be made: ${said}${slug ? '; the record itself is published' : ''}`,
    },
  })
}
