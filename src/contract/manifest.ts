/**
 * How an edition lies on disk, between the publisher that writes it and the servers that read it. Below one folder:
 *
 *     current                    the id of the edition being served, and a line break; replaced by rename
 *     manifests/{id}.json        one Manifest for each edition kept
 *     store/{ab}/{hash}          bytes of a file, named by their sha256 in hex; never changed once written
 *     store/{ab}/{hash}.br .gz   the same, compressed, for types that compress
 *     private.json               what the web process must know and no visitor may: PrivateFacts
 *
 * Not public: no visitor ever reads these files, only the bytes they name.
 */
export type Manifest = {
  v: 1
  /** 32 hex digits: a hash of `files`, but for `/v1/edition.json`, which says it. */
  id: string
  /** Instant of the first publish of this edition; not part of `id`. */
  publishedAt: string
  /** What the bytes are a function of, besides the records. */
  inputs: { week: string; publicUrl: string; version: string; locales: string[] }
  /** The next instant at which time alone changes the edition (Monday, a release, an expiry). */
  due?: string
  /** Records that could not be rendered, and why; their last good files are kept. */
  held: { collection: string; slug: string; reason: string }[]
  /** Hashes of pictures and films that may no longer be shown to anybody: their bytes are in the store no more. */
  withdrawn?: string[]
  /** Path, from "/", to file. */
  files: Record<string, ManifestFile>
}

export type ManifestFile = {
  /** sha256 of the bytes, in hex. */
  hash: string
  type: string
  /** Bytes; `br` and `gz` are there when the compressed file is in the store. */
  size: number
  br?: number
  gz?: number
  /** Never changes at this path: served as immutable. */
  immutable?: true
  /** 200 unless said. With 301 goes `location`, a path or an address. */
  status?: 301 | 410
  location?: string
}

/** Written beside the editions by the publisher, replaced by rename, read by the web process only. */
export type PrivateFacts = {
  v: 1
  /** Declared sites of each partner: host name to slug. */
  hosts: Record<string, string>
}
