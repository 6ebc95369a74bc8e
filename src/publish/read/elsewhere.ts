import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Payload } from 'payload'
import { slugsOf } from '../../../collections/slugs'
import { pages, rowsWith } from './rows'
import { row, type Row, text, texts } from './values'

/** Uploads that lie elsewhere than on this machine, with whoever the host's own adapter keeps them. */
export type Elsewhere = {
  /**
   * The bytes of one file of an upload; nothing when there is none any more.
   * @throws Error when it can't be told
   */
  read(medium: Row, filename: string): Promise<Uint8Array | undefined>
}

/** Uploads fetched at the same time. */
const AT_ONCE = 8

/** Beside the files of an upload: what its row said when they were fetched. */
const STAMP = '.fetched'

/** Where the files of an upload are kept once they were fetched. */
const folderOf = (uploads: string, { id }: Row): string => join(uploads, String(id))

/** Where the files of an upload lie; those that lie elsewhere are there when this is answered, as its row says them. */
export const placesIn =
  (uploads: string, elsewhere?: Elsewhere) =>
  async (medium: Row): Promise<string> => {
    if (!elsewhere) return uploads
    const folder = folderOf(uploads, medium)
    await fetchOne(medium, folder, elsewhere)
    return folder
  }

/**
 * Brings the files that an edition may show onto this machine, ahead of whoever asks for their places: each once, and again
 * when its row has changed since.
 * @param which all of them, those that are gone being removed; or what waits in the outbox
 * @throws Error when one can't be fetched: the edition before stays, and nothing is shown without its picture
 */
export async function fetchUploads(
  payload: Payload,
  uploads: string,
  elsewhere: Elsewhere,
  { all }: { all: boolean },
): Promise<void> {
  if (!all) {
    const changes = { kind: { equals: 'media' } }
    const ids = new Set<string>()
    for await (const rows of pages(payload, slugsOf(payload).changes, {}, changes))
      for (const { record } of rows) ids.add(String(record))
    return fetchAll(
      await rowsWith(payload, slugsOf(payload).media, {}, 'id', [...ids]),
      uploads,
      elsewhere,
    )
  }
  const known = new Set<string>()
  for await (const rows of pages(payload, slugsOf(payload).media, {})) {
    for (const { id } of rows) known.add(String(id))
    await fetchAll(rows, uploads, elsewhere)
  }
  for (const name of await readdir(uploads).catch(() => []))
    if (!known.has(name)) await rm(join(uploads, name), { recursive: true, force: true })
}

async function fetchAll(rows: Row[], uploads: string, elsewhere: Elsewhere) {
  const waiting = rows.values()
  const work = async () => {
    for (const medium of waiting) await fetchOne(medium, folderOf(uploads, medium), elsewhere)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

async function fetchOne(medium: Row, folder: string, { read }: Elsewhere) {
  const scope = texts(row(medium.rights).scope)
  if (medium.deletedAt || (scope.length && !scope.includes('web')))
    return rm(folder, { recursive: true, force: true })
  const names = namesOf(medium)
  const stamp = JSON.stringify([medium.updatedAt, medium.filesize, names])
  if ((await readFile(join(folder, STAMP), 'utf8').catch(() => undefined)) === stamp) return
  // put in its place as a whole: somebody may be looking at what was there before
  const aside = `${folder}.${randomUUID().slice(0, 8)}.tmp`
  try {
    await mkdir(aside, { recursive: true })
    for (const name of names) {
      const bytes = await read(medium, name)
      if (bytes) await writeFile(join(aside, basename(name)), bytes)
    }
    await writeFile(join(aside, STAMP), stamp)
    await rm(folder, { recursive: true, force: true })
    await rename(aside, folder).catch((error: NodeJS.ErrnoException) => {
      // another one has fetched the same meanwhile
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/** The renditions; itself where there are none. What is bigger than those is shown to nobody. */
function namesOf(medium: Row): string[] {
  const sizes = Object.values(row(medium.sizes)).flatMap((size) => text(row(size).filename) ?? [])
  return sizes.length ? [...new Set(sizes)] : [text(medium.filename) ?? []].flat()
}
