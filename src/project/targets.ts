import { HEAD_PATH, type ManifestFile } from '../contract/manifest'
import { type Old, isDue } from '../server/edition/immutable'
import type { Snapshot } from '../server/edition/snapshot'
import { isOurName } from './inside'

/** A file of the edition as plain files hold it. */
export type Target = {
  /** Path in the edition, from "/". */
  path: string
  /** Below the projection's folder. */
  name: string
  file: ManifestFile
  /** Of an earlier edition: it is no fault when its bytes have gone. */
  earlier?: true
}

/** Bytes beside each other: the plain ones, and those compressed. */
export type Suffix = '' | '.br' | '.gz'

/** The variants a file has. */
export const suffixesOf = ({ br, gz }: ManifestFile): Suffix[] => [
  '',
  ...(br === undefined ? [] : ['.br' as const]),
  ...(gz === undefined ? [] : ['.gz' as const]),
]

/**
 * Everything that lies in the folder for an edition, in the order in which it is written: what others name comes before
 * those that name it, and `/v1/edition.json` last. What has moved is in a map of the server, not a file.
 */
export function targetsOf(edition: Snapshot, earlier: Map<string, Old>): Target[] {
  const withdrawn = new Set(edition.manifest.withdrawn)
  const targets = new Map<string, Target>()
  for (const [path, old] of earlier)
    if (isDue(old) && !withdrawn.has(old.file.hash) && isOurName(nameOf(path, old.file)))
      targets.set(path, { path, name: nameOf(path, old.file), file: old.file, earlier: true })
  for (const [path, file] of filesOf(edition))
    if (file.status !== 301) targets.set(path, { path, name: nameOf(path, file), file })
  const ranked = [...targets.values()].map((target) => ({ target, rank: rankOf(target) }))
  return ranked.sort((a, b) => a.rank - b.rank).map(({ target }) => target)
}

/** All files of an edition, its head included. */
export function* filesOf(edition: Snapshot): Generator<[path: string, file: ManifestFile]> {
  for (const part of edition.parts) yield* part
  yield [HEAD_PATH, edition.manifest.head]
}

/** What says that something is gone is no file for those who know of no status: it lies apart. */
const nameOf = (path: string, { status }: ManifestFile) =>
  `${status === 410 ? '.gone' : 'public'}${path.endsWith('/') ? `${path}index.html` : path}`

/** Files of one rank are written side by side. */
export function rankOf({ path, file }: Target): number {
  if (path === HEAD_PATH) return 3
  // a walk names its tiles
  if (file.immutable || path.startsWith('/v1/tiles/')) return 0
  return isList(path) ? 2 : 1
}

// /v1/{locale}/shops.json, …/{slug}/shops.json; pages but those of one record; the sitemap
const isList = (path: string) =>
  /\/(partners|shops|tours|videos)\.json$|\.xml$/.test(path) ||
  (path.endsWith('/') && path.split('/').length < 5)
