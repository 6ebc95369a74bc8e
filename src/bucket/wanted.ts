import { HEAD_PATH, type ManifestFile } from '../contract/manifest'
import { rankOf } from '../project/targets'
import { isDue, type Old } from '../server/edition/immutable'
import type { Snapshot } from '../server/edition/snapshot'
import { type BucketObject, objectAt } from './objects'
import type { BucketOption } from './option'
import type { BucketState } from './state'

/** Scripts and map pictures that a page of the past may still ask for are kept for so long after no edition wants them. */
const KEPT_MS = 30 * 24 * 3_600_000

/** What is to lie in the bucket; `rank`: those of one are sent side by side. */
export type Wanted = BucketObject & { rank: number; isEarlier?: true }

/** All that is to lie in the bucket, by key, in the order in which it is sent. */
export function wantedOf(
  { manifest, parts }: Snapshot,
  earlier: Map<string, Old>,
  encoding: BucketOption['encoding'],
): Map<string, Wanted> {
  const { publicUrl } = manifest.inputs
  const withdrawn = new Set(manifest.withdrawn)
  const all = new Map<string, Wanted>()
  const add = (path: string, file: ManifestFile, isEarlier?: true) => {
    const object = objectAt(path, file, publicUrl, encoding)
    all.set(object.key, { ...object, rank: rankOf({ path, file, name: '' }), isEarlier })
  }
  for (const [path, old] of earlier)
    if (isDue(old) && !withdrawn.has(old.file.hash)) add(path, old.file, true)
  for (const part of parts) for (const [path, file] of part) add(path, file)
  add(HEAD_PATH, manifest.head)
  return new Map([...all].sort(([, a], [, b]) => a.rank - b.rank))
}

const PINNED = /^v1\/pinned\//
const SCRIPTS = /^v1\/w\//
export const isImmutable = (key: string): boolean => /^v1\/(w|media|pinned)\//.test(key)

/** Since when scripts of the past are no longer wanted: what a folder that is made anew knows nothing of, the bucket knows. */
export function unwantedOf(
  { files, unwanted }: BucketState,
  wanted: Map<string, Wanted>,
  now: number,
): BucketState['unwanted'] {
  const since = new Date(now).toISOString()
  const scripts = Object.keys(files).filter((key) => SCRIPTS.test(key) && !wanted.has(key))
  return Object.fromEntries(scripts.sort().map((key) => [key, unwanted[key] ?? since]))
}

/** Whether what is no longer wanted may go: pinned scripts never, other scripts in thirty days, all else at once. */
export function isOver(key: string, unwanted: BucketState['unwanted'], now: number): boolean {
  if (PINNED.test(key)) return false
  return !unwanted[key] || now - Date.parse(unwanted[key]) > KEPT_MS
}
