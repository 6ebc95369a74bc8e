import { readFile, rename, stat } from 'node:fs/promises'
import type { KeptFiles, ManifestFile } from '../../contract/manifest'
import type { StoredEdition } from './editions'
import { layout } from './layout'
import type { Part } from './parts'
import { replace } from './replace'
import { DAYS } from './retention'

/** Scripts that others name with their `integrity`: they answer for ever. */
const PINNED = '/v1/pinned/'
const KEPT_MS = DAYS * 24 * 3_600_000

/** Files of editions that are no longer kept; none when there never were any. @throws Error when it is damaged */
export async function readKept(folder: string): Promise<KeptFiles> {
  const path = layout(folder).kept
  try {
    const kept = JSON.parse(await readFile(path, 'utf8')) as Partial<KeptFiles> | null
    if (kept?.v !== 1 || !isRecord(kept.files)) throw new Error('it has another shape')
    return kept as KeptFiles
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { v: 1, files: {} }
    throw new Error(`${path} is damaged: ${cause}`, { cause })
  }
}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The same; a damaged one is set aside, as `kept.json.broken`, and begun anew. What it named is then unknown: as long as
 * it lies there `prune` says so and removes no bytes.
 */
export async function keptOrSetAside(folder: string): Promise<KeptFiles> {
  try {
    return await readKept(folder)
  } catch {
    const { kept, keptBroken } = keptPaths(folder)
    await rename(kept, keptBroken)
    return { v: 1, files: {} }
  }
}

/** Tells of a damaged `kept.json` that was set aside; nothing when there is none. */
export async function brokenKept(folder: string): Promise<string | undefined> {
  const { keptBroken } = keptPaths(folder)
  const isThere = await stat(keptBroken).then(
    () => true,
    () => false,
  )
  return isThere
    ? `${keptBroken} was set aside because it is damaged: mend it and name it kept.json again, or delete it`
    : undefined
}

const keptPaths = (folder: string) => {
  const { kept } = layout(folder)
  return { kept, keptBroken: `${kept}.broken` }
}

/**
 * What must answer once some editions are dropped: the files at immutable paths that no edition kept has, for thirty
 * days from now on. Those whose time is over and those that were withdrawn are let go.
 */
export function withDropped(
  before: KeptFiles,
  dropped: StoredEdition[],
  kept: StoredEdition[],
  now: Date,
  withdrawn: Set<string>,
): KeptFiles {
  const files = { ...before.files }
  const until = new Date(now.getTime() + KEPT_MS).toISOString()
  const keptParts = distinctParts(kept)
  const named = new Map([...keptParts.values()].flatMap(immutableIn))
  for (const { manifest, parts } of dropped)
    for (const part of parts.filter(({ name }) => !keptParts.has(name)))
      for (const [path, file] of immutableIn(part)) {
        if (named.get(path)?.hash === file.hash) continue
        const { publicUrl } = manifest.inputs
        files[path] = path.startsWith(PINNED) ? { file, publicUrl } : { file, publicUrl, until }
      }
  const standing = Object.entries(files).filter(
    ([, { file, until }]) => !withdrawn.has(file.hash) && (!until || new Date(until) > now),
  )
  return sorted(standing)
}

/** The parts of some editions, each of them once. */
export const distinctParts = (editions: StoredEdition[]): Map<string, Part> =>
  new Map(editions.flatMap(({ parts }) => parts.map((part) => [part.name, part])))

const immutableIn = ({ files }: Part): [string, ManifestFile][] =>
  Object.entries(files).filter(([, { immutable }]) => immutable)

/** Lets go of these bytes: they may not be shown any more. */
export async function forgetKept(folder: string, hashes: Set<string>): Promise<void> {
  const kept = await keptOrSetAside(folder)
  const files = Object.entries(kept.files).filter(([, { file }]) => !hashes.has(file.hash))
  if (files.length < Object.keys(kept.files).length) await writeKept(folder, sorted(files))
}

/** Replaces it as a whole. */
export const writeKept = (folder: string, kept: KeptFiles): Promise<void> =>
  replace(layout(folder).kept, JSON.stringify(kept))

const sorted = (files: [string, KeptFiles['files'][string]][]): KeptFiles => ({
  v: 1,
  files: Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1))),
})
