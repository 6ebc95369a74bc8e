import type { PayloadRequest, Where } from 'payload'
import { hasKind, type Kind, slugsOf } from '../../collections/slugs'
import type { Problem } from './problems'

/** Which record of ours is kept from which of the host's. */
export type SourceRow = {
  id: number | string
  source: string
  name?: string | null
  /** Of our record. */
  kind: Kind
  record: string
  fields?: string[] | null
  problems?: Problem[] | null
  isTroubled?: boolean | null
  isGone?: boolean | null
  of?: string | null
  by?: string | null
}

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>

export async function sourceRows(
  { payload, transactionID }: Req,
  where: Where,
): Promise<SourceRow[]> {
  if (!hasKind(payload, 'sources')) return []
  const collection = slugsOf(payload).sources
  const { docs } = await payload.db.find<SourceRow>({
    ...{ collection, where, limit: 0, pagination: false, req: { transactionID } },
  })
  return docs
}

/** The row of a record of the host's. */
export const rowFrom = async (req: Req, source: string): Promise<SourceRow | undefined> =>
  (await sourceRows(req, { source: { equals: source } }))[0]

/** The row of a record of ours; nothing when it is kept from nowhere. */
export const rowOf = async (
  req: Req,
  kind: Kind,
  record: number | string,
): Promise<SourceRow | undefined> =>
  (
    await sourceRows(req, {
      and: [{ kind: { equals: kind } }, { record: { equals: String(record) } }],
    })
  )[0]

/** Names of the fields of a record of ours that are kept from the host's: none once that one is gone. */
export async function keptFields(req: Req, kind: Kind, record: number | string): Promise<string[]> {
  const row = await rowOf(req, kind, record)
  return row && !row.isGone ? (row.fields ?? []) : []
}

/** Writes the row of a record of the host's, the first time or again. */
export async function writeRow(
  { payload, transactionID }: Req,
  row: SourceRow | undefined,
  data: Partial<Omit<SourceRow, 'id'>>,
): Promise<void> {
  const asked = { collection: slugsOf(payload).sources, data, req: { transactionID } }
  if (row) await payload.db.updateOne({ ...asked, id: row.id, returning: false })
  else await payload.db.create(asked)
}
