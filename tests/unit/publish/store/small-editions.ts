import type { Manifest } from '../../../../src/contract/manifest'
import type { PublicFile } from '../../../../src/publish/files'
import { Store, type Stored } from '../../../../src/publish/store/store'

/** Files with a word of text each; a path below `/v1/w/`, `/v1/media/` or `/v1/pinned/` never changes. */
export const filesOf = (texts: Record<string, string>): PublicFile[] =>
  Object.entries(texts).map(([path, body]) => ({
    path,
    type: typeOf(path),
    body,
    ...(/^\/v1\/(w|media|pinned)\//.test(path) ? { immutable: true as const } : {}),
  }))

function typeOf(path: string) {
  if (path.endsWith('.webp')) return 'image/webp'
  return path.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/json; charset=utf-8'
}

type About = Partial<Pick<Manifest, 'publishedAt' | 'rightsDue'>> & {
  showable?: string[]
  publicUrl?: string
}

/** Stores these files as an edition, with nothing remembered unless `store` is given. */
export async function publish(
  folder: string,
  files: Record<string, string> | Iterable<PublicFile>,
  {
    showable = [],
    publishedAt = '2026-11-20T10:00:00.000Z',
    rightsDue,
    publicUrl = 'https://vitrine.example',
  }: About = {},
  store = new Store(folder),
): Promise<Stored> {
  await store.begin()
  await store.add(Symbol.iterator in files ? (files as PublicFile[]) : filesOf(files))
  return store.finish({
    head: { v: 1 },
    about: {
      publishedAt,
      ...(rightsDue ? { rightsDue } : {}),
      inputs: {
        week: '2026-11-16',
        publicUrl,
        version: '1.0.0',
        locales: ['fr'],
      },
      held: [],
    },
    facts: { v: 1, hosts: {}, keys: {} },
    showable: new Set(showable),
  })
}

/** So many files, of which each has some kilobytes of text that compress. */
export const manyFiles = (count: number, text = 'rue Myrha '): PublicFile[] =>
  filesOf(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `/v1/fr/shops/boutique-${index}.json`,
        JSON.stringify({ index, text: text.repeat(30) }),
      ]),
    ),
  )
