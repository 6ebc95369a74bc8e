import type { Manifest, ManifestFile } from '../../contract/manifest'
import { type Entry, prepareEntry } from './entry'

/** One edition, ready to be served; never changes. */
export type Snapshot = {
  id: string
  /** ISO instant. */
  publishedAt: string
  publicUrl: string
  /** Codes, the default one first. */
  locales: string[]
  find(path: string): Entry | undefined
  /** Files that keep their path for ever, for the editions to come. */
  immutable(): [path: string, file: ManifestFile][]
}

/** Entries are made ready when first asked for: a swap costs the same for ten shops and for ten thousand. */
export function createSnapshot(manifest: Manifest): Snapshot {
  const files = new Map(Object.entries(manifest.files))
  const ready = new Map<string, Entry>()
  const { publicUrl, locales } = manifest.inputs

  return {
    id: manifest.id,
    publishedAt: manifest.publishedAt,
    publicUrl,
    locales,
    find(path) {
      const before = ready.get(path)
      if (before) return before
      const file = files.get(path)
      if (!file) return undefined
      const entry = prepareEntry(path, file, publicUrl)
      ready.set(path, entry)
      return entry
    },
    immutable: () => [...files].filter(([, file]) => file.immutable),
  }
}
