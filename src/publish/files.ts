import type { ManifestFile } from '../contract/manifest'

/** One file of an edition before it is stored; `path` from "/". */
export type PublicFile = {
  path: string
  type: string
  /** Bytes made by render, or a file that is already on disk under its hash. */
  body: string | Uint8Array | { path: string; hash: string; size: number } | Settled
  /** A script that changes with a record: not worth the slowest compression, which is for what every page asks for. */
  changing?: true
} & Pick<ManifestFile, 'immutable' | 'status' | 'location'>

/** The bytes are in the store and no longer in memory; what the manifest notes of the file is known. */
export type Settled = { settled: ManifestFile }

/** A JSON file; keys without value are left out, as JSON does. */
export const jsonFile = (path: string, value: unknown): PublicFile => ({
  path,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
})

/** An HTML page. */
export const htmlFile = (path: string, body: string): PublicFile => ({
  path,
  type: 'text/html; charset=utf-8',
  body,
})
