import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn } from '../store/editions'
import { replace } from '../store/replace'
import { DAYS } from '../store/retention'
import { heavyFolder } from './folder'
import { readColumn } from './maps/shelf-of-tiles'
import { Results } from './results'

const KEPT_MS = DAYS * 24 * 3_600_000
/** Bytes this young may belong to something that is being made. */
const YOUNG_MS = 24 * 3_600_000

export type HeavyPruned = { files: number; bytes: number }

/**
 * Removes what no edition has wanted for as long as editions are kept: results, then tiles that no map was made with, then
 * bytes that neither names. It may be killed anywhere; what is made meanwhile is too young to be removed.
 */
export async function pruneHeavy(editionsDir: string, now: Date): Promise<HeavyPruned> {
  const results = new Results(editionsDir)
  const isOld = (instant: string) => now.getTime() - Date.parse(instant) > KEPT_MS
  for (const [id, { unwantedSince }] of await results.all()) {
    const [kind, name] = id.split('/')
    if (unwantedSince && isOld(unwantedSince)) await results.remove(kind, name)
  }
  await results.all()
  const named = results.named
  for (const hash of await tilesLeft(editionsDir, named, isOld)) named.add(hash)
  return removeUnnamed(editionsDir, named, now)
}

/** Forgets tiles that nothing names and no map was made with for long. @returns hashes of those that are left */
async function tilesLeft(
  editionsDir: string,
  named: ReadonlySet<string>,
  isOld: (instant: string) => boolean,
): Promise<Set<string>> {
  const left = new Set<string>()
  for (const path of await columnsIn(heavyFolder(editionsDir).tiles)) {
    const column = await readColumn(path)
    const kept = Object.entries(column?.tiles ?? {}).filter(
      ([, { hash, usedOn }]) => (hash && named.has(hash)) || !isOld(usedOn),
    )
    for (const [, { hash }] of kept) if (hash) left.add(hash)
    if (column && kept.length === Object.keys(column.tiles).length) continue
    if (kept.length) await replace(path, JSON.stringify({ v: 1, tiles: Object.fromEntries(kept) }))
    else await rm(path, { force: true })
  }
  return left
}

async function columnsIn(tiles: string): Promise<string[]> {
  const paths: string[] = []
  for (const set of await namesIn(tiles))
    for (const zoom of await namesIn(join(tiles, set)))
      for (const column of await namesIn(join(tiles, set, zoom)))
        if (column.endsWith('.json')) paths.push(join(tiles, set, zoom, column))
  return paths
}

/** A killed writer's temporary file has no name that a hash could have, and goes as well. */
async function removeUnnamed(
  editionsDir: string,
  named: ReadonlySet<string>,
  now: Date,
): Promise<HeavyPruned> {
  const { files: folder } = heavyFolder(editionsDir)
  const pruned = { files: 0, bytes: 0 }
  for (const shelf of await namesIn(folder))
    for (const name of await namesIn(join(folder, shelf))) {
      if (named.has(name)) continue
      const path = join(folder, shelf, name)
      const { size, mtimeMs } = await stat(path)
      if (now.getTime() - mtimeMs < YOUNG_MS) continue
      await rm(path, { force: true })
      pruned.files += 1
      pruned.bytes += size
    }
  return pruned
}
