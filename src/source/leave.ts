import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { referrers } from '../plugins/referrers'
import { liveRow } from '../plugins/liveRow'
import { requestIn } from './request'
import { type SourceRow, writeRow } from './row'

type Left = { state: 'absent' } | { state: 'hidden'; of?: string }

/**
 * Our record when the host's is no longer shown: unpublished. When it is there no more, into the trash as well, as by an
 * editor's deletion, unless another record refers to it: then it stays, unpublished, and its form says why.
 */
export async function takeAway(asker: PayloadRequest, row: SourceRow, left: Left): Promise<void> {
  const { record } = row
  const collection = slugsOf(asker.payload)[row.kind]
  const req = await requestIn(asker, undefined)
  const change = (data: object) =>
    req.payload.update({
      ...{ collection: collection as 'shops', id: record, overrideAccess: true, depth: 0, req },
      data: data as never,
    })
  const { _status, deletedAt, ...found } = await liveRow(collection, record, req)
  const isThere = Object.keys(found).length > 0 && !deletedAt
  if (isThere && _status === 'published') await change({ _status: 'draft' })
  const isGone = left.state === 'absent'
  if (isThere && isGone && !(await referrers(collection, record, false, req)).length)
    await change({ deletedAt: new Date().toISOString() })
  const of = left.state === 'hidden' ? left.of : undefined
  await writeRow(asker, row, { isGone, of, problems: null, isTroubled: false })
}
