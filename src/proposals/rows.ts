import type { PayloadRequest, Where } from 'payload'
import { type Kind, slugsOf } from '../../collections/slugs'
import { relationId } from '../relation'

export type State = 'waiting' | 'sent-back' | 'decided' | 'live' | 'withdrawn'

/** What became of one field. */
export type Decision = {
  decision: 'accepted' | 'refused' | 'live' | 'reverted'
  /** ISO 8601. */
  at: string
  /** Id of the editor; nobody's where it went live by itself. */
  by?: string
  /** What stood in the published record until then, and what was put there. */
  was?: unknown
  now?: unknown
  /** A draft has changed the field as well and keeps its own value. */
  draftDiffers?: boolean
  /** Its proposer has still to be told: it was made within a transaction of Payload's own. */
  isUntold?: boolean
}

/** One proposal. Ids are texts, whatever the database keeps. */
export type Proposal = {
  id: string
  title: string
  state: State
  /** Of the record, and its id. */
  kind: Kind
  record?: string | null
  /** Of localised values. */
  language?: string | null
  before: Record<string, unknown>
  values: Record<string, unknown>
  /** ISO 8601: when the version it was made on was saved. */
  base?: string | null
  decisions: Record<string, Decision>
  reason?: string | null
  partner?: string | null
  by?: string | null
  link?: string | null
  decidedBy?: string | null
  decidedAt?: string | null
  createdAt: string
  updatedAt: string
}

// ids are texts here, whatever the host's are
const nothingMissing = (row: Proposal): Proposal => ({
  ...row,
  id: String(row.id),
  before: row.before ?? {},
  decisions: row.decisions ?? {},
  ...Object.fromEntries(NAMED.map((name) => [name, relationId(row[name]) ?? null])),
})

/** What a proposal refers to. */
const NAMED = ['partner', 'by', 'link', 'decidedBy'] as const

/** The proposal, or nothing. */
export async function proposalOf(req: PayloadRequest, id: string): Promise<Proposal | undefined> {
  const row = await req.payload.findByID({
    ...{ collection: slugsOf(req.payload).proposals, id, depth: 0, disableErrors: true },
    ...{ overrideAccess: true, req },
  })
  return row ? nothingMissing(row as unknown as Proposal) : undefined
}

/** Those that match, the newest first. */
export async function proposalsWhere(
  req: PayloadRequest,
  where: Where,
  limit = 200,
): Promise<Proposal[]> {
  const { docs } = await req.payload.find({
    ...{ collection: slugsOf(req.payload).proposals, where, depth: 0, limit, sort: '-createdAt' },
    ...{ pagination: false, overrideAccess: true, req },
  })
  return (docs as unknown as Proposal[]).map(nothingMissing)
}

/** Writes one down that wasn't there. */
export async function add(req: PayloadRequest, data: Partial<Proposal>): Promise<Proposal> {
  const row = await req.payload.create({
    ...{ collection: slugsOf(req.payload).proposals, data: data as never, depth: 0 },
    ...{ overrideAccess: true, req },
  })
  return nothingMissing(row as unknown as Proposal)
}

/** Writes what became of it. */
export async function settle(
  req: PayloadRequest,
  id: string,
  data: Partial<Proposal>,
): Promise<Proposal> {
  const row = await req.payload.update({
    ...{ collection: slugsOf(req.payload).proposals, id, data: data as never, depth: 0 },
    ...{ overrideAccess: true, req },
  })
  return nothingMissing(row as unknown as Proposal)
}

/** Names of the fields that wait for an editor still. */
export const waitingFields = ({ values, decisions }: Proposal): string[] =>
  Object.keys(values).filter((name) => !decisions[name])
