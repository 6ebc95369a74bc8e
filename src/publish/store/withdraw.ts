import { rm } from 'node:fs/promises'
import type { StoredEdition } from './editions'
import { forgetKept } from './kept'
import { layout } from './layout'
import type { Paths } from './paths'

const MEDIA = '/v1/media/'

/**
 * What has left the edition because it may no longer be shown, by hash. A picture that an editor has only replaced stays
 * for those who still have yesterday's page; a film goes whenever it leaves, for its rights lie with its video. Those
 * withdrawn before stay on the list, so that a publish that was killed is finished by the next one.
 * `different` are the paths of which the two editions say different things.
 */
export function withdrawn(
  previous: StoredEdition | undefined,
  different: string[],
  now: Paths,
  showable: Set<string>,
): string[] | undefined {
  const left = different
    .filter((path) => path.startsWith(MEDIA))
    .map((path) => previous?.find(path))
    .filter((file) => file !== undefined)
    .filter(({ hash, type }) => !(type.startsWith('image/') && showable.has(hash)))
    .map(({ hash }) => hash)
  const all = new Set([...(previous?.manifest.withdrawn ?? []), ...left])
  if (!all.size) return undefined
  const shown = now.hashesBelow(MEDIA)
  const gone = [...all].filter((hash) => !shown.has(hash))
  return gone.length ? gone.sort() : undefined
}

/** Takes these bytes, compressed ones too, out of the store for good; those of earlier editions with them. */
export async function takeAway(folder: string, hashes: string[] = []): Promise<void> {
  if (!hashes.length) return
  await forgetKept(folder, new Set(hashes))
  await removeBytes(folder, hashes)
}

/** Removes bytes and their compressed variants. */
export async function removeBytes(folder: string, hashes: string[]): Promise<void> {
  const paths = hashes.map((hash) => layout(folder).bytes(hash))
  const variants = paths.flatMap((path) => [path, `${path}.br`, `${path}.gz`])
  await Promise.all(variants.map((path) => rm(path, { force: true })))
}
