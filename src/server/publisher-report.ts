import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSilent, type PublisherStatus } from '../contract/status'

const LOOK_EVERY_MS = 1000

/**
 * What `/readyz` says of the publisher, to anybody: not why it fails, for that may name a path or a database. The log and
 * the admin say why.
 */
export type PublisherReport =
  | { state: 'unknown' }
  | {
      state: PublisherStatus['state'] | 'stale'
      /** Seconds since the publisher's last report. */
      ageSeconds: number
      database: PublisherStatus['database']
      pending?: number
      last?: { edition: string; at: string; milliseconds?: number }
      failure?: { at: string; retryAt: string }
    }

/** Follows the publisher's report beside the editions, so that whoever asks for it waits for no disk. */
export function followPublisher(folder: string) {
  let status: Partial<PublisherStatus> | undefined
  let closed = false
  let timer: NodeJS.Timeout | undefined

  async function look() {
    // no report yet, or one of another version: "unknown" is the answer, not a fault of this process
    status = await readFile(join(folder, 'status.json'), 'utf8').then(parse, () => undefined)
    if (!closed) timer = setTimeout(look, LOOK_EVERY_MS).unref()
  }
  void look()

  return {
    report: () => reportOf(status),
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}

function reportOf(status: Partial<PublisherStatus> | undefined): PublisherReport {
  if (status?.v !== 1 || !status.state || !status.reportedAt || !status.database)
    return { state: 'unknown' }
  const { state, reportedAt, rounds, database, pending, failure, last } = status
  const age = Math.max(0, Date.now() - Date.parse(reportedAt))
  return {
    state: isSilent({ state, reportedAt, rounds }, Date.now()) ? 'stale' : state,
    ageSeconds: Math.round(age / 1000),
    database,
    pending,
    last: last && { edition: last.id, at: last.at, milliseconds: last.milliseconds },
    failure: failure && { at: failure.at, retryAt: failure.retryAt },
  }
}

function parse(text: string): Partial<PublisherStatus> | undefined {
  try {
    return JSON.parse(text) as Partial<PublisherStatus>
  } catch {
    return undefined // half of a report by another hand: the next one is whole
  }
}
