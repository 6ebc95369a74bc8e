import type { PayloadRequest } from 'payload'
import { dropPhotos } from './photos'
import { ProposalRefused } from './refused'
import { type Proposal, proposalOf, settle, waitingFields } from './rows'
import { configOf, fieldOf, isPictures } from './fields'
import { waitingOne } from './waiting'
import { whole } from './whole'
import { REFUSALS } from './words'

/**
 * Sends what waits of a proposal back, with a reason: the proposer may correct it and send it again.
 * @throws ProposalRefused without a reason, or when it doesn't wait
 */
export async function sendBack(order: {
  proposal: string
  reason: string
  /** Of what the editor has read. */
  stamp?: string
  /** Id of the editor. */
  by?: string
  req: PayloadRequest
}): Promise<Proposal> {
  const reason = order.reason.trim()
  if (!reason) throw new ProposalRefused(REFUSALS.noReason)
  return whole(order.req, undefined, async (req) => {
    const proposal = await waitingOne(req, order.proposal, order.stamp)
    const decidedAt = new Date().toISOString()
    return settle(req, proposal.id, {
      ...{ state: 'sent-back', reason, decidedBy: order.by, decidedAt },
    })
  })
}

/**
 * Takes a proposal back, for its proposer: what waits of it waits no longer.
 * @throws ProposalRefused when it waits for nobody
 */
export async function withdraw(order: {
  proposal: string
  req: PayloadRequest
}): Promise<Proposal> {
  const withdrawn = await whole(order.req, undefined, async (req) => {
    const proposal = await proposalOf(req, order.proposal)
    if (!proposal) throw new ProposalRefused(REFUSALS.noProposal, { status: 404 })
    if (proposal.state !== 'waiting' && proposal.state !== 'sent-back')
      throw new ProposalRefused(REFUSALS.notWaiting, { status: 409 })
    return settle(req, proposal.id, { state: 'withdrawn' })
  })
  await dropPhotos(order.req.payload, waitingPictures(order.req, withdrawn))
  return withdrawn
}

function waitingPictures({ payload }: PayloadRequest, proposal: Proposal): string[] {
  const config = configOf(payload, proposal.kind)
  return waitingFields(proposal).flatMap((name) =>
    isPictures(fieldOf(config, name)) ? ((proposal.values[name] ?? []) as string[]) : [],
  )
}
