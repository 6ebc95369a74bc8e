import { readdir, readFile } from 'node:fs/promises'
import type { Manifest, ManifestFile, PrivateFacts } from '../../contract/manifest'
import { jsonFile, type PublicFile } from '../files'
import { hashOf, type Known, put } from './bytes'
import { layout } from './layout'
import { replace } from './replace'
import { removeBytes, withdrawn } from './withdraw'

const ID = /^[0-9a-f]{32}$/

/** Files written at the same time: enough to keep the disk busy, few enough to keep memory flat. */
const AT_ONCE = 16

export type Stored = { id: string; changed: string[]; unchanged: boolean }

/** The edition being served; nothing before the first publish. @throws Error when its manifest is broken */
export async function currentManifest(folder: string): Promise<Manifest | undefined> {
  const id = await currentId(folder)
  return id ? readManifest(folder, id) : undefined
}

/**
 * The edition a publish goes on from: the one being served. When its manifest or the pointer to it is damaged it is as
 * if there were none, so that all is written anew; `damage` says what is wrong.
 */
export async function previousManifest(
  folder: string,
): Promise<{ manifest?: Manifest; damage?: string }> {
  try {
    return { manifest: await currentManifest(folder) }
  } catch (error) {
    return { damage: `the edition being served can't be read: ${messageOf(error)}` }
  }
}

/** The id of the edition being served; nothing before the first publish. */
export async function currentId(folder: string): Promise<string | undefined> {
  try {
    return (await readFile(layout(folder).current, 'utf8')).trim() || undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** @throws Error when there is no such edition or its manifest is broken */
export async function readManifest(folder: string, id: string): Promise<Manifest> {
  if (!ID.test(id)) throw new Error(`"${id.slice(0, 40)}" is no id of an edition`)
  const path = layout(folder).manifest(id)
  const manifest = parsed(await readFile(path, 'utf8'), path)
  if (manifest?.id !== id || typeof manifest.files !== 'object' || !manifest.inputs)
    throw new Error(`${path} is not the manifest of edition ${id}`)
  return manifest
}

function parsed(text: string, path: string): Manifest | null {
  try {
    return JSON.parse(text) as Manifest | null
  } catch (cause) {
    throw new Error(`${path} is damaged: ${messageOf(cause)}`, { cause })
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Ids of all editions kept, in no particular order. */
export async function editionIds(folder: string): Promise<string[]> {
  const names = await readdir(layout(folder).manifests).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .filter((name) => name.endsWith('.json') && ID.test(name.slice(0, -5)))
    .map((name) => name.slice(0, -5))
}

/** Makes an edition that is kept the one being served. */
export const serve = (folder: string, id: string): Promise<void> =>
  replace(layout(folder).current, `${id}\n`)

/** Where an edition says its own id: the one file that isn't in the hash. */
export const HEAD = '/v1/edition.json'

type ToStore = {
  files: PublicFile[]
  /** What `edition.json` says, but for its id. */
  head: object
  about: Pick<Manifest, 'inputs' | 'due' | 'held' | 'publishedAt'>
  facts: PrivateFacts
  /** Hashes of the media that may be shown, used or not. */
  showable: Set<string>
}

/**
 * Stores the files of an edition and swaps `current` to it, in this order: bytes, manifest, pointer. Killed anywhere,
 * the edition before is whole and served; what was written is found again by the next publish. Last go the bytes of
 * what may no longer be shown.
 */
export async function storeEdition(
  folder: string,
  { files, head, about, facts, showable }: ToStore,
  previous: Manifest | undefined,
): Promise<Stored> {
  const known: Known = new Map(
    Object.values(previous?.files ?? {}).map((file) => [file.hash, file]),
  )
  const others = await putAll(folder, files, known)
  const id = idOf(others)
  const entries = { ...others, [HEAD]: await put(folder, headFile(head, id), known) }
  const gone = withdrawn(previous, entries, showable)
  const manifest: Manifest = { v: 1, id, ...about, withdrawn: gone, files: entries }
  await replaceIfOther(layout(folder).facts, JSON.stringify(facts))
  const unchanged = previous?.id === id && previous.files[HEAD]?.hash === entries[HEAD].hash
  if (unchanged) await keepUpToDate(folder, previous, manifest)
  else {
    await replace(layout(folder).manifest(id), JSON.stringify(manifest))
    await serve(folder, id)
  }
  await removeBytes(folder, gone)
  return { id, changed: unchanged ? [] : changedPaths(previous, manifest), unchanged }
}

async function putAll(folder: string, files: PublicFile[], known: Known) {
  const entries: [string, ManifestFile][] = []
  const paths = new Set(files.map(({ path }) => path))
  if (paths.size !== files.length)
    throw new Error(`two files of the edition share a path: ${twice(files)}`)
  const waiting = files.values()
  const write = async () => {
    for (const file of waiting) entries.push([file.path, await put(folder, file, known)])
  }
  await Promise.all(Array.from({ length: AT_ONCE }, write))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const twice = (files: PublicFile[]) =>
  files.find(({ path }, index) => files.findIndex((other) => other.path === path) !== index)?.path

const headFile = (head: object, id: string) => jsonFile(HEAD, { ...head, edition: id })

/** 32 hex digits, a function of paths, bytes and what is said of them; of all files but the one that says it. */
export const idOf = (files: Manifest['files']): string =>
  hashOf(JSON.stringify({ ...files, [HEAD]: undefined })).slice(0, 32)

// the same public bytes: only when to look again, what is held back, and from what it was made may be new
async function keepUpToDate(folder: string, previous: Manifest, manifest: Manifest) {
  const same = { ...manifest, publishedAt: previous.publishedAt }
  if (JSON.stringify(same) !== JSON.stringify(previous))
    await replace(layout(folder).manifest(manifest.id), JSON.stringify(same))
}

async function replaceIfOther(path: string, text: string) {
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before !== text) await replace(path, text)
}

function changedPaths(previous: Manifest | undefined, { files }: Manifest): string[] {
  const before = previous?.files ?? {}
  const all = new Set([...Object.keys(before), ...Object.keys(files)])
  return [...all]
    .filter((path) => JSON.stringify(before[path]) !== JSON.stringify(files[path]))
    .sort()
}
