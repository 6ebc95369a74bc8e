import { readFileSync } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'
import type { ManifestFile } from '../../contract/manifest'
import type { Line } from '../lines'
import { type StoredEdition, readEdition } from './editions'
import { type Fault, faultsOf } from './faults'
import { nameOf } from './hash'
import { readKept } from './kept'
import { layout } from './layout'
import { messageOf } from '../message-of'

/** Milliseconds of work after which others have their turn: the admin checks an edition before it goes back to it. */
const TURN_MS = 10

export type OnChecked = (done: number, total: number) => void

export type Verdict = {
  /** What is wrong, a sentence each; nothing when all is well. */
  wrong: Line[]
  /** Public paths of the files that are damaged; none are known when the edition itself can't be read. */
  damaged: string[]
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
    const why = messageOf(error)
    const wrong = {
      fr: `L’édition ${id} ne peut pas être lue : ${why}`,
      en: `Edition ${id} can't be read: ${why}`,
    }
    return { wrong: [wrong], damaged: [], files: 0, withdrawn: [] }
  }
  const gone = new Set(withdrawn)
  const all = [...edition.entries()]
  const standing = all.filter(([, { hash }]) => !gone.has(hash))
  const isWhole = isItself(edition) && idSaid(folder, edition) === id
  const altered = {
    fr: `édition ${id} : son manifeste a été modifié`,
    en: `edition ${id}: its manifest was altered`,
  }
  const wrong: Line[] = isWhole ? [] : [altered]
  const faults = await verifyFiles(folder, standing, onChecked)
  wrong.push(...faults.map(sentence))
  const damaged = [...new Set(faults.map(({ of }) => of))]
  const paths = all.filter(([, { hash }]) => gone.has(hash)).map(([path]) => path)
  return { wrong, damaged, files: all.length, withdrawn: paths }
}

/** Checks what is kept of editions that are no longer there. Answers what is wrong. */
export async function verifyKept(folder: string): Promise<Line[]> {
  try {
    const { files } = await readKept(folder)
    const all = Object.entries(files).map(([path, { file }]): Listed => [path, file])
    return (await verifyFiles(folder, all)).map(sentence)
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

type Listed = [path: string, file: ManifestFile]

/** `of`: the public path. */
type Found = Fault & { of: string }

const sentence = ({ of, what }: Found): Line => ({
  fr: `${of} : ${what.fr}`,
  en: `${of}: ${what.en}`,
})

async function verifyFiles(
  folder: string,
  files: Listed[],
  onChecked?: OnChecked,
): Promise<Found[]> {
  const wrong: Found[] = []
  const known = new Set<string>()
  let since = performance.now()
  for (const [index, [path, file]] of files.entries()) {
    const bytes = layout(folder).bytes(file.hash)
    if (!known.has(file.hash))
      for (const fault of await faultsOf(bytes, file)) wrong.push({ ...fault, of: path })
    known.add(file.hash)
    if (performance.now() - since < TURN_MS) continue
    onChecked?.(index + 1, files.length)
    await turn()
    since = performance.now()
  }
  onChecked?.(files.length, files.length)
  return wrong
}
