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

/** An HTML page; what it names from "/" lies below the public address, which may have a path of its own. */
export const htmlFile = (
  path: string,
  body: string,
  { inputs: { publicUrl } }: { inputs: { publicUrl: string } },
): PublicFile => ({ path, type: 'text/html; charset=utf-8', body: below(publicUrl, body) })

/** Path of the public address, without a slash at the end: "/vitrine"; empty at the root of a site, as nearly always. */
export const basePath = (publicUrl: string): string =>
  new URL(publicUrl).pathname.replace(/\/$/, '')

/** Only in attributes of tags: in the text of a page quotes are escaped. */
function below(publicUrl: string, page: string): string {
  const path = basePath(publicUrl)
  return path ? page.replaceAll(/(\s(?:href|src|action)=")\/(?!\/)/g, `$1${path}/`) : page
}
