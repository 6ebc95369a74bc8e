import { rm } from 'node:fs/promises'
import type { Manifest } from '../../contract/manifest'
import { layout } from './layout'

/**
 * What has left the edition because it may no longer be shown, by hash. A picture that an editor has only replaced stays
 * for those who still have yesterday's page; a film goes whenever it leaves, for its rights lie with its video. Those
 * withdrawn before stay on the list, so that a publish that was killed is finished by the next one.
 */
export function withdrawn(
  previous: Manifest | undefined,
  files: Manifest['files'],
  showable: Set<string>,
): string[] | undefined {
  const shown = new Set(Object.values(files).map(({ hash }) => hash))
  const left = Object.entries(previous?.files ?? {})
    .filter(([path]) => path.startsWith('/v1/media/'))
    .filter(([, { hash, type }]) => !(type.startsWith('image/') && showable.has(hash)))
    .map(([, { hash }]) => hash)
  const gone = new Set([...(previous?.withdrawn ?? []), ...left].filter((hash) => !shown.has(hash)))
  return gone.size ? [...gone].sort() : undefined
}

/** Takes these bytes, compressed ones too, out of the store; those of earlier editions with them. */
export async function removeBytes(folder: string, hashes: string[] = []): Promise<void> {
  const paths = hashes.map((hash) => layout(folder).bytes(hash))
  const variants = paths.flatMap((path) => [path, `${path}.br`, `${path}.gz`])
  await Promise.all(variants.map((path) => rm(path, { force: true })))
}
