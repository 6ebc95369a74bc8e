import { readdir, readFile } from 'node:fs/promises'
import {
  HEAD_PATH,
  type Manifest,
  type ManifestFile,
  type ManifestPart,
} from '../../contract/manifest'
import { nameOf } from './hash'
import { layout } from './layout'
import { findIn, type Part } from './parts'
import { replace } from './replace'
import { messageOf } from '../message-of'

const ID = /^[0-9a-f]{32}$/

/** An edition with all that its parts say. */
export type StoredEdition = {
  manifest: Manifest
  parts: Part[]
  /** The file at a path, `/v1/edition.json` among them. */
  find(path: string): ManifestFile | undefined
  /** All files, in no particular order; `/v1/edition.json` first. */
  entries(): Iterable<[path: string, file: ManifestFile]>
}

/** Parts by name, so that editions that share one read it once. */
export type PartCache = Map<string, Part>

export const storedEdition = (manifest: Manifest, parts: Part[]): StoredEdition => ({
  manifest,
  parts,
  find: (path) => (path === HEAD_PATH ? manifest.head : findIn(parts, path)),
  *entries() {
    yield [HEAD_PATH, manifest.head]
    for (const { files } of parts) yield* Object.entries(files)
  },
})

/** Reads an edition with all its parts. @throws Error when there is no such edition, or a piece of it is broken */
export async function readEdition(
  folder: string,
  id: string,
  cache: PartCache = new Map(),
): Promise<StoredEdition> {
  const manifest = await readManifest(folder, id)
  const parts = manifest.parts.map(async (name) => {
    const part = cache.get(name) ?? { name, files: await readPart(folder, name) }
    cache.set(name, part)
    return part
  })
  return storedEdition(manifest, await Promise.all(parts))
}

/** The edition being served; nothing before the first publish. @throws Error when a piece of it is broken */
export async function currentEdition(
  folder: string,
  cache?: PartCache,
): Promise<StoredEdition | undefined> {
  const id = await currentId(folder)
  return id ? readEdition(folder, id, cache) : undefined
}

/**
 * The edition a publish goes on from: the one being served. When a piece of it or the pointer to it is damaged it is as
 * if there were none, so that all is written anew; `damage` says what is wrong.
 */
export async function previousEdition(
  folder: string,
  cache?: PartCache,
): Promise<{ edition?: StoredEdition; damage?: string }> {
  try {
    return { edition: await currentEdition(folder, cache) }
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

/** Without its parts. @throws Error when there is no such edition, its manifest is broken or another version's */
export async function readManifest(folder: string, id: string): Promise<Manifest> {
  if (!ID.test(id)) throw new Error(`"${id.slice(0, 40)}" is no id of an edition`)
  const path = layout(folder).manifest(id)
  const manifest = parsed(await readFile(path, 'utf8'), path) as Partial<Manifest> | null
  if (manifest?.id === id && manifest.v !== 2) throw new FormerVersion(path, manifest.v)
  if (manifest?.id !== id || !Array.isArray(manifest.parts) || !manifest.head || !manifest.inputs)
    throw new Error(`${path} is not the manifest of edition ${id}`)
  return manifest as Manifest
}

/** A manifest that another version of the suite has written: whole perhaps, and of no use to this one. */
export class FormerVersion extends Error {
  constructor(path: string, version: unknown) {
    super(`${path} was written by another version of the suite (v ${version})`)
  }
}

/** What is in a part. @throws Error when it isn't there or damaged */
export async function readPart(folder: string, name: string): Promise<Part['files']> {
  if (!ID.test(name)) throw new Error(`"${name}" is no name of a part`)
  const path = layout(folder).part(name)
  const text = await readFile(path, 'utf8')
  if (nameOf(text) !== name) throw new Error(`${path} is damaged: it is not what its name says`)
  return (parsed(text, path) as ManifestPart).files
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${path} is damaged: ${messageOf(cause)}`, { cause })
  }
}

/** Ids of all editions kept, in no particular order. */
export async function editionIds(folder: string): Promise<string[]> {
  const names = await namesIn(layout(folder).manifests)
  return names
    .filter((name) => name.endsWith('.json') && ID.test(name.slice(0, -5)))
    .map((name) => name.slice(0, -5))
}

/** Names of what lies in a folder; none when it isn't there. */
export const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })

/** Makes an edition that is kept the one being served. */
export const serve = (folder: string, id: string): Promise<void> =>
  replace(layout(folder).current, `${id}\n`)
