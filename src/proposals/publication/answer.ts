import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { tellProposer } from '../mail/tell'
import { type Decision, type Proposal, proposalOf, proposalsWhere, settle } from '../rows'
import { standingOf } from '../standing'
import { ownReq } from '../whole'
import { isPublication } from './asked'

/**
 * Closes what offices have asked of a walk that an editor has just published from its form: it is online, which answers
 * them. What was sent back and corrected by the editor himself is answered too. Within the editor's own transaction.
 * @param by id of the editor
 * @returns what is closed: whoever proposed it is to be told
 */
export async function answerByPublishing(
  asker: PayloadRequest,
  walk: string,
  by: string,
): Promise<Proposal[]> {
  const req = await ownReq(asker, undefined)
  const standing = await standingOf(req, 'tours', walk)
  // one language of it alone may have been published
  if (!standing?.live || standing.draft) return []
  const open = await proposalsWhere(req, {
    and: [
      { kind: { equals: 'tours' } },
      { record: { equals: walk } },
      { state: { in: ['waiting', 'sent-back'] } },
    ],
  })
  const at = new Date().toISOString()
  const decision: Decision = { decision: 'accepted', at, by, isUntold: true }
  const closed: Proposal[] = []
  for (const { id } of open.filter(isPublication))
    closed.push(
      await settle(req, id, {
        ...{ state: 'decided', decisions: { _status: decision }, reason: null },
        ...{ decidedBy: by, decidedAt: at },
      }),
    )
  return closed
}

const LOOK_EVERY_MS = 100
/** Longer than any transaction lasts. */
const GIVE_UP_MS = 60_000
/**
 * Adapters forget a transaction before the database has ended it, which takes a moment: so long before each look at the row,
 * in milliseconds. What isn't there by the last one was undone.
 */
const LOOKS_MS = [0, 100, 400, 1600, 6400]

/**
 * Tells the proposers once all of it is committed, and nobody of what was undone. Payload has no hook behind the commit:
 * the row itself is looked at, outside the transaction.
 */
export async function tellOnceCommitted(
  asker: PayloadRequest,
  closed: Proposal[],
  wait: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<void> {
  const [first] = closed
  if (!first) return
  const { payload } = asker
  const transaction = String(await asker.transactionID)
  try {
    for (let waited = 0; waited < GIVE_UP_MS; waited += LOOK_EVERY_MS) {
      await wait(LOOK_EVERY_MS)
      if (!payload.db.sessions?.[transaction]) break
    }
    const req = await createLocalReq({}, payload)
    if (!(await comes(req, first, wait))) return
    for (const one of closed) {
      const proposal = await committed(req, one)
      if (proposal) await tell(req, proposal)
    }
  } catch (err) {
    const msg = 'whether a walk’s publication was to be told could not be found out'
    payload.logger.error({ err, msg })
  }
}

/** Whether the row comes to stand as it was closed. */
async function comes(
  req: PayloadRequest,
  closed: Proposal,
  wait: (milliseconds: number) => Promise<unknown>,
): Promise<boolean> {
  for (const milliseconds of LOOKS_MS) {
    await wait(milliseconds)
    if (await committed(req, closed)) return true
  }
  return false
}

/** The row, when it stands as it was closed. */
async function committed(
  req: PayloadRequest,
  { id, decidedAt }: Proposal,
): Promise<Proposal | undefined> {
  const row = await proposalOf(req, id)
  return row?.decidedAt === decidedAt ? row : undefined
}

const HOUR_MS = 3_600_000

/**
 * Tells the proposers whom a process that was stopped has left untold. @param now whoever tells at once has done so an hour
 * before; nobody is told of what is older than a week
 */
export async function tellLeft(payload: Payload, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload)
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * HOUR_MS).toISOString()
  const closed = await proposalsWhere(req, {
    and: [
      { kind: { equals: 'tours' } },
      { state: { equals: 'decided' } },
      { decidedAt: { greater_than: hoursAgo(7 * 24) } },
      { decidedAt: { less_than: hoursAgo(1) } },
    ],
  })
  for (const proposal of closed) if (proposal.decisions._status?.isUntold) await tell(req, proposal)
}

/** Once at most: it is marked as told before. */
async function tell(req: PayloadRequest, { id, decisions }: Proposal): Promise<void> {
  const told: Decision = { ...decisions._status, isUntold: false }
  await tellProposer(req, await settle(req, id, { decisions: { ...decisions, _status: told } }))
}
