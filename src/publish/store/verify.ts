import { readFileSync } from 'node:fs'
import type { ManifestFile } from '../../contract/manifest'
import { type StoredEdition, readEdition } from './editions'
import { faultsOf } from './faults'
import { nameOf } from './hash'
import { readKept } from './kept'
import { layout } from './layout'

/** Progress is told once in so many milliseconds. */
const TOLD_EVERY_MS = 10

export type OnChecked = (done: number, total: number) => void

export type Verdict = {
  /** What is wrong, a sentence each; nothing when all is well. */
  wrong: string[]
  /** Number of files checked. */
  files: number
  /** Paths of the edition whose bytes were taken away since, because they may no longer be shown. */
  withdrawn: string[]
}

/**
 * Checks every file of an edition against its hash, compressed variants too, and the edition against its id.
 * `withdrawn`: hashes that were taken away since.
 */
export async function verifyEdition(
  folder: string,
  id: string,
  { withdrawn = [], onChecked }: { withdrawn?: string[]; onChecked?: OnChecked } = {},
): Promise<Verdict> {
  let edition: StoredEdition
  try {
    edition = await readEdition(folder, id)
  } catch (error) {
    return { wrong: [`edition ${id} can't be read: ${messageOf(error)}`], files: 0, withdrawn: [] }
  }
  const gone = new Set(withdrawn)
  const all = [...edition.entries()]
  const standing = all.filter(([, { hash }]) => !gone.has(hash))
  const isWhole = isItself(edition) && idSaid(folder, edition) === id
  const wrong = isWhole ? [] : [`edition ${id}: its manifest was altered`]
  wrong.push(...(await verifyFiles(folder, standing, onChecked)))
  const paths = all.filter(([, { hash }]) => gone.has(hash)).map(([path]) => path)
  return { wrong, files: all.length, withdrawn: paths }
}

/** Checks what is kept of editions that are no longer there. Answers what is wrong. */
export async function verifyKept(folder: string): Promise<string[]> {
  try {
    const { files } = await readKept(folder)
    return await verifyFiles(
      folder,
      Object.entries(files).map(([path, { file }]) => [path, file]),
    )
  } catch (error) {
    return [messageOf(error)]
  }
}

const isItself = ({ manifest }: StoredEdition) =>
  nameOf(JSON.stringify(manifest.parts)) === manifest.id

/** The id that `edition.json` gives; the manifest's when it can't be read, which is told of it as of every file. */
function idSaid(folder: string, { manifest: { id, head } }: StoredEdition): unknown {
  try {
    return JSON.parse(readFileSync(layout(folder).bytes(head.hash), 'utf8')).edition
  } catch {
    return id
  }
}

async function verifyFiles(
  folder: string,
  files: [path: string, file: ManifestFile][],
  onChecked?: OnChecked,
): Promise<string[]> {
  const wrong: string[] = []
  const known = new Set<string>()
  let since = performance.now()
  for (const [index, [path, file]] of files.entries()) {
    const bytes = layout(folder).bytes(file.hash)
    if (!known.has(file.hash))
      for (const { what } of await faultsOf(bytes, file)) wrong.push(`${path}: ${what}`)
    known.add(file.hash)
    if (performance.now() - since < TOLD_EVERY_MS) continue
    onChecked?.(index + 1, files.length)
    since = performance.now()
  }
  onChecked?.(files.length, files.length)
  return wrong
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
