import type { ManifestFile } from '../../contract/manifest'
import type { Custom, CustomKind } from './options'

/** What the edition before has: for a file that its renderer can't make now. */
export type Before = {
  /** A file by its path, from "/". */
  file: (path: string) => ManifestFile | undefined
  /** Slugs of the records that were public; nothing before the first edition. */
  slugs: (kind: CustomKind) => string[]
}

/** What the host renders of its own, and what it last was. */
export type Own = { custom: Custom; before: Before }

export const NOTHING_OWN: Own = { custom: {}, before: { file: () => undefined, slugs: () => [] } }
