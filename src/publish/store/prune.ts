import { rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KeptFiles, Manifest } from '../../contract/manifest'
import {
  currentId,
  editionIds,
  FormerVersion,
  namesIn,
  type PartCache,
  readEdition,
  readManifest,
  type StoredEdition,
} from './editions'
import { flush } from './flush'
import { brokenKept, distinctParts, keptOrSetAside, withDropped, writeKept } from './kept'
import { layout } from './layout'
import { assertHeld, locked } from './lock'
import { readPause } from './pause'
import { replace } from './replace'
import { keptIds } from './retention'
import { messageOf } from '../message-of'

const BODY = /^([0-9a-f]{64})(?:\.br|\.gz)?$/
const SHELF = /^[0-9a-f]{2}$/
const PART = /^([0-9a-f]{32})\.json$/
/** A temporary file this old has no writer any more. */
const LEFT_BEHIND_MS = 3_600_000

/** What was removed, and what is wrong and kept some of it from being removed: a sentence each. */
export type Pruned = { editions: number; files: number; bytes: number; wrong: string[] }

/** How files are changed: all that `prune` does to the disk. */
export type Disk = {
  writeKept: (folder: string, kept: KeptFiles) => Promise<void>
  remove: (path: string) => Promise<void>
}

const DISK: Disk = { writeKept, remove: (path) => rm(path, { force: true }) }

/**
 * Removes editions that are not kept any more and what only they name; waits for a publish under way. In an order in
 * which it may be killed anywhere: first `kept.json` takes over what must still answer, then the manifests go, then parts
 * and bytes that nothing names. When an edition can't be read, nobody knows what it names: no part and no bytes are
 * removed then.
 */
export const prune = (folder: string, now = new Date(), disk = DISK): Promise<Pruned> =>
  locked(folder, () => pruneAlone(folder, now, disk))

async function pruneAlone(folder: string, now: Date, disk: Disk): Promise<Pruned> {
  const stock = await takeStock(folder)
  const { manifests, former, wrong } = stock
  const current = await currentId(folder)
  const paused = await readPause(folder)
  const served = manifests.find(({ id }) => id === current)
  if (current && !served) wrong.push(`the edition being served, ${current.slice(0, 40)}, is lost`)
  const standing = [current, paused?.edition].filter((id) => id !== undefined)
  const ids = keptIds(manifests, standing, now)
  const before = await keptOrSetAside(folder)
  const brokenList = await brokenKept(folder)
  if (brokenList) wrong.push(brokenList)
  const { kept, dropped } = await readAll(folder, manifests, ids, wrong)
  const withdrawn = new Set(served?.withdrawn)
  const files = withDropped(before, dropped, kept, now, withdrawn)
  if (JSON.stringify(files) !== JSON.stringify(before)) await disk.writeKept(folder, files)

  const freed = { files: 0, bytes: 0 }
  const remove = async (path: string) => {
    // another process may have published since, and need what this one found that nobody needs
    await assertHeld(folder)
    freed.bytes += (await stat(path)).size
    await disk.remove(path)
    freed.files += 1
  }
  const goneIds = [...dropped.map(({ manifest: { id } }) => id), ...former]
  for (const id of goneIds) await remove(layout(folder).manifest(id))
  if (goneIds.length) await flush(layout(folder).manifests)
  if (!wrong.length) {
    for (const path of await unnamed(folder, kept, files, withdrawn)) await remove(path)
    for (const path of await leftBehind(folder, now)) await remove(path)
  }
  if (served && !wrong.length) await shorten(folder, served, kept, files)
  return { editions: goneIds.length, ...freed, wrong }
}

/** Takes off the list of what was withdrawn what nothing names any more: nobody can ask for it. */
async function shorten(
  folder: string,
  served: Manifest,
  kept: StoredEdition[],
  { files }: KeptFiles,
) {
  if (!served.withdrawn) return
  const named = hashesIn(kept)
  for (const { file } of Object.values(files)) named.add(file.hash)
  const withdrawn = served.withdrawn.filter((hash) => named.has(hash))
  if (withdrawn.length === served.withdrawn.length) return
  const shorter = { ...served, withdrawn: withdrawn.length ? withdrawn : undefined }
  await replace(layout(folder).manifest(served.id), JSON.stringify(shorter))
}

function hashesIn(editions: StoredEdition[]): Set<string> {
  const hashes = new Set(editions.map(({ manifest: { head } }) => head.hash))
  for (const part of distinctParts(editions).values())
    for (const { hash } of Object.values(part.files)) hashes.add(hash)
  return hashes
}

/** All manifests that can be read, ids of those that another version has written, and what is wrong with the others. */
async function takeStock(folder: string) {
  const manifests: Manifest[] = []
  const former: string[] = []
  const wrong: string[] = []
  for (const id of await editionIds(folder))
    try {
      manifests.push(await readManifest(folder, id))
    } catch (error) {
      // nobody can serve it or go back to it any more, and what is published now was written anew
      if (error instanceof FormerVersion) former.push(id)
      else wrong.push(messageOf(error))
    }
  return { manifests, former, wrong }
}

/** The editions to be kept and those to be dropped; one whose parts can't be read stays, and is told. */
async function readAll(folder: string, manifests: Manifest[], ids: Set<string>, wrong: string[]) {
  const cache: PartCache = new Map()
  const kept: StoredEdition[] = []
  const dropped: StoredEdition[] = []
  for (const { id } of manifests)
    try {
      const edition = await readEdition(folder, id, cache)
      if (ids.has(id)) kept.push(edition)
      else dropped.push(edition)
    } catch (error) {
      wrong.push(`edition ${id}: ${messageOf(error)}`)
    }
  return { kept, dropped }
}

/** Paths on disk of parts and bytes that no edition and no kept file names, or that may not be shown whoever names them. */
async function unnamed(
  folder: string,
  kept: StoredEdition[],
  files: KeptFiles,
  withdrawn: Set<string>,
): Promise<string[]> {
  const parts = distinctParts(kept)
  const hashes = hashesIn(kept)
  for (const { file } of Object.values(files.files)) hashes.add(file.hash)
  for (const hash of withdrawn) hashes.delete(hash)
  const { parts: partsFolder, store } = layout(folder)
  const lost: string[] = []
  for (const name of await namesIn(partsFolder)) {
    const part = PART.exec(name)?.[1]
    if (part && !parts.has(part)) lost.push(join(partsFolder, name))
  }
  for (const shelf of await shelvesIn(store))
    for (const name of await namesIn(shelf)) {
      const hash = BODY.exec(name)?.[1]
      if (hash && !hashes.has(hash)) lost.push(join(shelf, name))
    }
  return lost
}

/** Folders of the store; anything else that somebody has put there is left alone. */
const shelvesIn = async (store: string): Promise<string[]> =>
  (await namesIn(store)).filter((name) => SHELF.test(name)).map((name) => join(store, name))

/** Temporary files of writers that were killed. */
async function leftBehind(folder: string, now: Date): Promise<string[]> {
  const { manifests, parts, store, current } = layout(folder)
  const shelves = await shelvesIn(store)
  const old: string[] = []
  for (const place of [dirname(current), manifests, parts, ...shelves])
    for (const name of (await namesIn(place)).filter((name) => name.endsWith('.tmp'))) {
      const path = join(place, name)
      const { mtimeMs } = await stat(path)
      if (now.getTime() - mtimeMs > LEFT_BEHIND_MS) old.push(path)
    }
  return old
}
