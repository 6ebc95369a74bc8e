import { HEAD_PATH, type Manifest, type ManifestFile, partOf } from '../../contract/manifest'
import type { Entry } from './entry'
import { type Part, loadParts } from './parts'
import type { Ready } from './ready'
import { readManifest } from './folder'

/** One edition, ready to be served; never changes. */
export type Snapshot = {
  id: string
  /** ISO instant. */
  publishedAt: string
  /** Codes, the default one first. */
  locales: string[]
  manifest: Manifest
  parts: Part[]
  file(path: string): ManifestFile | undefined
  find(path: string): Entry | undefined
}

/**
 * Reads an edition, the whole of it: only what differs from the edition `before`. Entries are made ready when first
 * asked for, so that a swap costs the same for ten shops and for ten thousand.
 * @throws Error naming the file that is missing or broken
 */
export async function readSnapshot(
  folder: string,
  id: string,
  ready: Ready,
  before?: Snapshot,
): Promise<Snapshot> {
  const manifest = await readManifest(folder, id)
  const parts = await loadParts(
    folder,
    manifest.parts,
    before && { names: before.manifest.parts, parts: before.parts },
  )
  const { publishedAt, inputs, head } = manifest
  const { publicUrl, locales } = inputs
  const count = parts.length
  const file = (path: string) => (path === HEAD_PATH ? head : parts[partOf(path, count)]?.get(path))

  return {
    ...{ id, publishedAt, locales, manifest, parts, file },
    find(path) {
      const found = file(path)
      return found && ready(path, found, publicUrl)
    },
  }
}
