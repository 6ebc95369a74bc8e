import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../../collections/slugs'
import type { DecideOrder } from '../decide'
import { ProposalRefused } from '../refused'
import { type Decision, type Proposal, settle } from '../rows'
import { type Standing, standingOf } from '../standing'
import { waitingOne } from '../waiting'
import { whole } from '../whole'
import { REFUSALS as ALL } from '../words'
import { REFUSALS } from './words'

/**
 * Decides a proposal to publish a whole draft (`_status` is its only field): accepted, exactly the draft that was asked for
 * is published.
 * @throws ProposalRefused when the draft has changed since, the record is gone, or a reason is missing; ValidationError of
 * Payload naming what the draft lacks
 */
export async function decidePublication(order: DecideOrder): Promise<Proposal> {
  const { fields, reason = '', by } = order
  return whole(order.req, undefined, async (req) => {
    const proposal = await waitingOne(req, order.proposal, order.stamp)
    const choice = Object.hasOwn(fields, '_status') ? fields._status : undefined
    if (!choice) throw new ProposalRefused(ALL.noDecision)
    if (choice === 'refuse' && !reason.trim()) throw new ProposalRefused(ALL.noReason)
    if (choice === 'accept') await publish(req, proposal)
    const at = new Date().toISOString()
    const decision: Decision = { decision: choice === 'accept' ? 'accepted' : 'refused', at, by }
    return settle(req, proposal.id, {
      ...{ state: 'decided', decisions: { _status: decision }, decidedBy: by, decidedAt: at },
      reason: reason.trim() || proposal.reason,
    })
  })
}

async function publish(req: PayloadRequest, proposal: Proposal): Promise<void> {
  const { kind, record } = proposal
  const standing = await standingOf(req, kind, String(record))
  if (!standing) throw new ProposalRefused(ALL.noRecord, { status: 409 })
  if (!isAsAsked(proposal, standing))
    throw new ProposalRefused(REFUSALS.draftChanged, { status: 409 })
  // Payload takes all else from the newest version: the draft
  await req.payload.update({
    ...{ collection: slugsOf(req.payload)[kind] as 'tours', id: String(record), depth: 0 },
    ...{ data: { _status: 'published' }, overrideAccess: true, req },
  })
}

/** Whether the draft is still the one that was asked for. */
export const isAsAsked = ({ base }: Proposal, { draft }: Standing): boolean =>
  draft?.updatedAt === base
