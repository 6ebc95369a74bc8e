/**
 * How editions lie on disk, between the publisher that writes them and the servers that read them. Below one folder:
 *
 *     current                    the id of the edition being served, and a line break; replaced by rename
 *     manifests/{id}.json        one Manifest for each edition kept
 *     parts/{hash}.json          ManifestPart, named by the start of its sha256; editions share those that are the same
 *     store/{ab}/{hash}          bytes of a file, named by their sha256 in hex; never changed once written
 *     store/{ab}/{hash}.br .gz   the same, compressed, for types that compress
 *     kept.json                  KeptFiles: what must still answer of editions that are no longer kept
 *     private.json               PrivateFacts: what the web process must know and no visitor may
 *     status.json                PublisherStatus, see status.ts
 *     bucket.json                BucketStatus, see status.ts: where editions are copied into a bucket as well
 *     paused.json                Pause: stands while an editor has gone back to an earlier edition
 *     damaged/{hash}             an empty note: a server has found these bytes damaged; the publisher writes them anew
 *     heavy/                     what the publisher's queue has made and is too slow for a publish: files, and what they are of
 *     lock                       who is changing the folder: a process number and a mark of its own; touched as long as it lives
 *     round                      the mark of the publish that began last: what another process remembers holds no longer
 *
 * Not public: no visitor ever reads these files, only the bytes they name.
 */
export type Manifest = {
  v: 2
  /** 32 hex digits: a hash of `parts`, so of all files but `/v1/edition.json`, which says it. */
  id: string
  /** Instant of the first publish of this edition; not part of `id`. */
  publishedAt: string
  /** What the bytes are a function of, besides the records. */
  inputs: {
    week: string
    publicUrl: string
    version: string
    locales: string[]
    /** What it calls itself, by locale; our own name where nothing is said. */
    names?: Record<string, string>
    /** Which widgets its pages offer; all where nothing is said. */
    offered?: readonly string[]
    /** A mark of what the installation renders of its own. */
    custom?: string
  }
  /** The next instant at which time alone changes the edition (Monday, a release, an expiry). */
  due?: string
  /** The next instant at which the right to something that this edition shows ends: it may not be served beyond. */
  rightsDue?: string
  /** Records that could not be rendered, and why; their last good files are kept. */
  held: HeldBack[]
  /** Hashes of pictures and films that may no longer be shown to anybody: their bytes are in the store no more. */
  withdrawn?: string[]
  /** Number of the edition's files, and bytes of all of them, uncompressed. */
  count: number
  size: number
  /** `/v1/edition.json` itself. */
  head: ManifestFile
  /**
   * Names of the parts that list all other files: a path is in the part `partOf(path, parts.length)`. One change writes
   * the parts it touches anew and no other, however large the edition is.
   */
  parts: string[]
}

/** A record that could not be rendered: `slug` is a medium's id, a recommendation's `partner/shop`. */
export type HeldBack = {
  collection: string
  slug: string
  /** A sentence in each language of the admin, without a full stop at its end. */
  reason: { fr: string; en: string }
}

/** Some files of an edition: path, from "/", to file, in the order of the paths. */
export type ManifestPart = { v: 2; files: Record<string, ManifestFile> }

export type ManifestFile = {
  /** sha256 of the bytes, in hex. */
  hash: string
  type: string
  /** Bytes; `br` and `gz` are there when the compressed file is in the store. */
  size: number
  br?: number
  gz?: number
  /** Never changes at this path: served as immutable, and kept for those who have an earlier page. */
  immutable?: true
  /** 200 unless said. With 301 goes `location`, a path or an address. */
  status?: 301 | 410
  location?: string
}

/** Path of the one file that says the edition's id, and so is in no part. */
export const HEAD_PATH = '/v1/edition.json'

/** In which of an edition's parts a path is listed: FNV-1a, 32 bits, over its UTF-16 code units, modulo `parts`. */
export function partOf(path: string, parts: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < path.length; index++)
    hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % parts
}

/** Files at immutable paths, by path, of editions that were pruned: a page that was cached before still names them. */
export type KeptFiles = {
  v: 1
  files: Record<
    string,
    {
      file: ManifestFile
      /** What its edition's pages may load from. */
      publicUrl: string
      /** ISO instant until which it answers; absent for pinned scripts, which stay for ever. */
      until?: string
    }
  >
}

/** Publishing waits: an editor has gone back to `edition` and looks into what was wrong. */
export type Pause = { v: 1; edition: string; at: string; by?: string }

/** Written beside the editions by the publisher, replaced by rename, read by the web process only. */
export type PrivateFacts = {
  v: 1
  /** Declared sites of each partner: host name to slug. */
  hosts: Record<string, string>
  /** Keys of frames to the slug of the partner on whose page they stand. */
  keys: Record<string, string>
}
