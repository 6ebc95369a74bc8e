import { HEAD_PATH, type Manifest, type ManifestFile, partOf } from '../../contract/manifest'
import { type Entry, prepareEntry } from './entry'
import { keptEditions, readManifest, readPart } from './folder'

// many files may be damaged at once: the manifests are read for all of them
const REMEMBER_MS = 2000

/**
 * Editions that may stand in for one of which something can't be read, newest first: published before it, readable,
 * and showing nothing whose right has ended. An edition after it was taken back by an editor: it stays so.
 */
export async function editionsBefore(
  folder: string,
  current: Pick<Manifest, 'id' | 'publishedAt'> | undefined,
): Promise<Manifest[]> {
  const read = (await keptEditions(folder)).map((id) =>
    // what stands in for a fault must not be one: it is reported by those who want this edition itself
    readManifest(folder, id).catch(() => undefined),
  )
  const now = new Date().toISOString()
  return (await Promise.all(read))
    .filter((manifest) => manifest !== undefined)
    .filter(({ id, rightsDue }) => id !== current?.id && (!rightsDue || rightsDue > now))
    .filter(({ publishedAt }) => !current || publishedAt <= current.publishedAt)
    .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
}

/** Finds what stood at a path before, in other bytes. */
export function createPrevious(folder: string) {
  let remembered: { id: string; at: number; editions: Promise<Manifest[]> } | undefined

  function before(current: Manifest) {
    const isFresh =
      remembered?.id === current.id && performance.now() - remembered.at < REMEMBER_MS && remembered
    if (isFresh) return isFresh.editions
    const editions = editionsBefore(folder, current)
    remembered = { id: current.id, at: performance.now(), editions }
    return editions
  }

  /** Files at `path` of earlier editions, newest first, each of other bytes than those before it. */
  return async function* filesBefore(path: string, current: Manifest): AsyncGenerator<Entry> {
    const known = new Set(current.withdrawn)
    for (const { head, parts, inputs } of await before(current)) {
      const file = path === HEAD_PATH ? head : await fileIn(parts[partOf(path, parts.length)], path)
      if (!file || file.status || known.has(file.hash)) continue
      known.add(file.hash)
      yield prepareEntry(path, file, inputs.publicUrl)
    }
  }

  async function fileIn(part: string, path: string): Promise<ManifestFile | undefined> {
    // a part of an earlier edition that is lost has nothing to give; the next edition may
    return (await readPart(folder, part).catch(() => undefined))?.[path]
  }
}

export type Previous = ReturnType<typeof createPrevious>
