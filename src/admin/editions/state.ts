import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../../collections/slugs'
import { languageOf } from '../../../collections/messages'
import { isSilent, type LastPublish, type PublisherStatus } from '../../contract/status'
import { installationOf } from '../../publishing/installation'
import type { EditionsAnswer, LastSeen, PublisherSeen } from './answer'
import { touchedBy } from './changed'
import { folderReader, type FolderState } from './folder'
import { linksOf } from './records'

const PER_PAGE = 10
const MOST_RECORDS = 20

type Named = Pick<EditionsAnswer, 'held' | 'last'>

/**
 * Reads what the view shows. Names are looked up once for each publish: the view asks every two seconds.
 * @param publicUrl of the pages; their paths alone when absent
 */
export function stateReader(folder: string, publicUrl = '') {
  const read = folderReader(folder)
  let named: { of: string; names: Named } | undefined

  return async (req: PayloadRequest, page: number): Promise<EditionsAnswer> => {
    const state = await read()
    const { served, current, pause, status, bucket, broken } = state
    const of = JSON.stringify([status?.last, state.held, languageOf(req)])
    if (named?.of !== of) named = { of, names: await withNames(state, req, publicUrl) }
    return {
      now: new Date().toISOString(),
      served,
      current,
      pause,
      publisher: await seen(status, req),
      bucket,
      ...named.names,
      kept: pageOf(state, page),
      broken,
    }
  }
}

async function seen(
  status: PublisherStatus | undefined,
  { payload }: PayloadRequest,
): Promise<PublisherSeen> {
  if (!status || isSilent(status, Date.now())) {
    const rounds = status?.rounds ?? (installationOf(payload).publisher === 'job' || undefined)
    return { silent: true, reportedAt: status?.reportedAt, rounds }
  }
  const { state, rounds, database, progress, failure, heavy, setAside } = status
  // what was saved since the last round is in no report
  const pending = rounds ? await waitingIn(payload) : status.pending
  return {
    silent: false,
    reportedAt: status.reportedAt,
    state,
    rounds,
    database,
    pending,
    progress,
    failure,
    heavy,
    setAside,
  }
}

const waitingIn = async (payload: PayloadRequest['payload']) =>
  (await payload.db.count({ collection: slugsOf(payload).changes })).totalDocs

function pageOf({ kept }: FolderState, asked: number): EditionsAnswer['kept'] {
  const pages = Math.max(1, Math.ceil(kept.length / PER_PAGE))
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages)
  const editions = kept.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  return { page, pages, total: kept.length, editions }
}

async function withNames(
  { held, status }: FolderState,
  req: PayloadRequest,
  publicUrl: string,
): Promise<Named> {
  const last = status?.last
  const touched = touchedBy(last?.paths ?? [], languageOf(req), MOST_RECORDS)
  const links = await linksOf([...touched.records, ...held], req)
  const records = touched.records.map(({ collection, slug, page }): LastSeen['records'][number] => {
    const { name, form } = links({ collection, slug })
    // a record that is gone keeps an address that says so: nothing to lead an editor to
    return { collection, slug, name, form, page: form && page && publicUrl + page }
  })
  return {
    held: held.map((one) => ({ ...one, ...links(one) })),
    last: last && seenOf(last, records, touched.paths),
  }
}

const seenOf = (
  { at, milliseconds, changed, damage }: LastPublish,
  records: LastSeen['records'],
  paths: number,
): LastSeen => ({ at, milliseconds, changed, damage, records, others: changed - paths })
