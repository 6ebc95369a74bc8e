import { readFile, stat } from 'node:fs/promises'
import type { HeldBack, Pause } from '../../contract/manifest'
import type { BucketStatus, PublisherStatus } from '../../contract/status'
import { currentId, editionIds, readManifest } from '../../publish/store/editions'
import { layout } from '../../publish/store/layout'
import { readPause } from '../../publish/store/pause'
import type { EditionSummary } from './answer'

/** What the editions' folder says, from its small files alone. */
export type FolderState = {
  served?: string
  current?: EditionSummary
  held: HeldBack[]
  /** Newest first. */
  kept: EditionSummary[]
  broken: string[]
  pause?: Pause
  status?: PublisherStatus
  bucket?: BucketStatus
}

type Known = { summary: EditionSummary; held: HeldBack[]; mtimeMs: number }

/**
 * Reads the folder again at each call, a manifest only when it is new: there may be fifty, and each open view asks
 * every two seconds.
 */
export function folderReader(folder: string): () => Promise<FolderState> {
  const known = new Map<string, Known>()

  return async () => {
    const [current, ids, pause, status, bucket] = await Promise.all([
      currentId(folder),
      editionIds(folder),
      readPause(folder),
      reported<PublisherStatus>(layout(folder).status),
      reported<BucketStatus>(layout(folder).bucket),
    ])
    for (const id of known.keys()) if (!ids.includes(id)) known.delete(id)
    const read = await Promise.all(ids.map((id) => manifest(id)))
    const kept = read
      .flatMap((one) => (one ? [one.summary] : []))
      .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
    return {
      served: current,
      current: kept.find(({ id }) => id === current),
      held: (current && known.get(current)?.held) || [],
      kept,
      broken: ids.filter((_, index) => !read[index]),
      pause,
      status,
      bucket,
    }
  }

  async function manifest(id: string): Promise<Known | undefined> {
    const mtimeMs = await stat(layout(folder).manifest(id)).then(
      (found) => found.mtimeMs,
      () => undefined, // pruned since it was listed
    )
    const before = known.get(id)
    if (mtimeMs === undefined || before?.mtimeMs === mtimeMs) return before
    // told as broken: damaged, or another version's
    const read = await readManifest(folder, id).catch(() => undefined)
    if (!read) return undefined
    const { publishedAt, count: files, size: bytes, held } = read
    const now = { summary: { id, publishedAt, files, bytes }, held, mtimeMs }
    known.set(id, now)
    return now
  }
}

/** What the publisher, or the copy into a bucket, reports; nothing when it never did, or a power cut has torn it: it writes it again. */
async function reported<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (isMissing || error instanceof SyntaxError) return undefined
    throw error
  }
}
