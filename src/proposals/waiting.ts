import type { PayloadRequest } from 'payload'
import { ProposalRefused } from './refused'
import { type Proposal, proposalOf } from './rows'
import { stampOf } from './stamp'
import { REFUSALS } from './words'

/**
 * The proposal, as long as an editor has something to say about it.
 * @param stamp of what he has read; none where nobody has read it
 * @throws ProposalRefused when there is none, it waits no longer, or its proposer has changed it since
 */
export async function waitingOne(
  req: PayloadRequest,
  id: string,
  stamp?: string,
): Promise<Proposal> {
  const proposal = await proposalOf(req, id)
  if (!proposal) throw new ProposalRefused(REFUSALS.noProposal, { status: 404 })
  if (proposal.state !== 'waiting') throw new ProposalRefused(REFUSALS.notWaiting, { status: 409 })
  if (stamp && stamp !== stampOf(proposal))
    throw new ProposalRefused(REFUSALS.changedByProposer, { status: 409 })
  return proposal
}
