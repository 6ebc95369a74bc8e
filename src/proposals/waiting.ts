import type { PayloadRequest } from 'payload'
import { ProposalRefused } from './refused'
import { type Proposal, proposalOf } from './rows'
import { REFUSALS } from './words'

/** The proposal, as long as an editor has something to say about it. @throws ProposalRefused when there is none, or it waits no longer */
export async function waitingOne(req: PayloadRequest, id: string): Promise<Proposal> {
  const proposal = await proposalOf(req, id)
  if (!proposal) throw new ProposalRefused(REFUSALS.noProposal, { status: 404 })
  if (proposal.state !== 'waiting') throw new ProposalRefused(REFUSALS.notWaiting, { status: 409 })
  return proposal
}
