import type { Manifest } from './manifest'

/**
 * Where the publisher stands: `status.json` beside the editions, replaced by rename. The admin shows it, and the web
 * process reports it at `/readyz`, without either asking the other.
 */
export type PublisherStatus = {
  v: 1
  /** ISO instant of this report. One is written at every change of state and at least every ten seconds. */
  reportedAt: string
  state: 'idle' | 'publishing' | 'paused' | 'failing'
  /** Who publishes comes in rounds, as a job or a command: between two of them no report is written. */
  rounds?: true
  /** Whether the database answered when it was last asked. */
  database: 'ok' | 'unreachable'
  /** Committed changes that no edition shows yet; absent while the database doesn't answer. */
  pending?: number
  /** Of the publish under way. `total` grows while it is not known. */
  progress?: { step: 'reading' | 'rendering' | 'finishing'; done: number; total: number }
  last?: LastPublish
  /** Why the last try failed, and when the next one is. */
  failure?: { at: string; message: string; retryAt: string }
  /** Of the queue that makes maps and leaflets after a publish; absent before its first word. */
  heavy?: HeavyStanding
  /** Paths of damaged lists of earlier leaflets that were set aside, until somebody has mended or deleted them. */
  setAside?: string[]
}

/** Milliseconds after which a report is too old to be true: one is written every ten seconds… */
const SILENT_MS = 60_000
/** …but between two rounds, of which one in a day is the least. */
const SILENT_BETWEEN_ROUNDS_MS = 26 * 3_600_000

/** Whether who publishes has been silent for too long; `now` in milliseconds since 1970. */
export function isSilent(
  { reportedAt, rounds, state }: Pick<PublisherStatus, 'reportedAt' | 'rounds' | 'state'>,
  now: number,
): boolean {
  const isBetween = rounds && state !== 'publishing'
  const longest = isBetween ? SILENT_BETWEEN_ROUNDS_MS : SILENT_MS
  // not a number: a report of which nobody knows how old it is
  return !(now - Date.parse(reportedAt) <= longest)
}

/** Where the queue of heavy things stands. The edition being served is whole without them. */
export type HeavyStanding = {
  /** Things to be made. */
  waiting: number
  /** What this machine is without and the edition would need: without a browser walks have pages to print, but no PDF. */
  lacks?: 'browser'[]
  /** How many can't be made just now; the latest of them ("maps/3f2a"), why, and when it is tried again. */
  failure?: { count: number; job: string; message: string; at: string; retryAt: string }
}

/** What the last publish did. */
export type LastPublish = {
  /** Of the edition. */
  id: string
  /** ISO instant at which it was done. */
  at: string
  /** How long it took; absent when another process, the command line, has done it. */
  milliseconds?: number
  /** How many paths are new, other or gone, and the first hundred of them in their order. */
  changed: number
  paths: string[]
  held: Manifest['held']
  /** What was wrong with the edition before, when all had to be written anew. */
  damage?: string
}

/** Where the copy of editions into a bucket stands: `bucket.json` beside the editions, replaced by rename. */
export type BucketStatus = {
  v: 1
  /** `newer`: another machine has copied an edition that was served later. */
  state: 'copying' | 'copied' | 'newer' | 'failing'
  /** ISO instant at which that was so. */
  at: string
  bucket: string
  /** The edition that lies there whole; absent before the first. */
  edition?: string
  /** What the last copy has sent and removed. */
  sent?: number
  removed?: number
  /** Why the last try failed, and when the next one is; absent where that is the next round. */
  failure?: { message: string; retryAt?: string }
}
