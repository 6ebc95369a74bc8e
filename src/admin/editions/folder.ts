import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { HeldBack, Manifest, Pause } from '../../contract/manifest'
import type { PublisherStatus } from '../../contract/status'
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
}

type Known = { summary: EditionSummary; held: HeldBack[]; mtimeMs: number }

/**
 * Reads the folder again at each call, a manifest only when it is new: there may be fifty, and each open view asks
 * every two seconds.
 */
export function folderReader(folder: string): () => Promise<FolderState> {
  const known = new Map<string, Known>()

  return async () => {
    const [served, ids, pause, status] = await Promise.all([
      textOf(join(folder, 'current')),
      idsIn(join(folder, 'manifests')),
      readPause(folder),
      jsonOf<PublisherStatus>(join(folder, 'status.json')),
    ])
    for (const id of known.keys()) if (!ids.includes(id)) known.delete(id)
    const read = await Promise.all(ids.map((id) => manifest(id)))
    const kept = read
      .flatMap((one) => (one ? [one.summary] : []))
      .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
    const current = served?.trim()
    return {
      served: current,
      current: kept.find(({ id }) => id === current),
      held: (current && known.get(current)?.held) || [],
      kept,
      broken: ids.filter((_, index) => !read[index]),
      pause,
      status,
    }
  }

  async function manifest(id: string): Promise<Known | undefined> {
    const path = join(folder, 'manifests', `${id}.json`)
    const mtimeMs = await stat(path).then(
      (found) => found.mtimeMs,
      () => undefined, // pruned since it was listed
    )
    const before = known.get(id)
    if (mtimeMs === undefined || before?.mtimeMs === mtimeMs) return before
    const read = await jsonOf<Manifest>(path)
    if (read?.v !== 2) return undefined
    const { publishedAt, count: files, size: bytes, held } = read
    const now = { summary: { id, publishedAt, files, bytes }, held, mtimeMs }
    known.set(id, now)
    return now
  }
}

async function idsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(noneWhenMissing)
  return (names ?? []).flatMap((name) => /^([0-9a-f]{32})\.json$/.exec(name)?.[1] ?? [])
}

const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(noneWhenMissing)

/** The file's value; nothing when it isn't there, or torn by a power cut: the publisher writes it again. */
async function jsonOf<T>(path: string): Promise<T | undefined> {
  const text = await textOf(path)
  try {
    return text === undefined ? undefined : (JSON.parse(text) as T)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function noneWhenMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
