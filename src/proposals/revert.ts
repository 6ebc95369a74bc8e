import type { PayloadRequest } from 'payload'
import { fieldOf, labelOf } from './fields'
import { publishValues } from './publish-values'
import { ProposalRefused } from './refused'
import { type Proposal, proposalOf, settle } from './rows'
import { isSame } from './same'
import { standingOf } from './standing'
import { ownReq, whole } from './whole'
import { REFUSALS, REFUSED_FIELDS } from './words'

/**
 * Puts a field that went live by itself back as it was before, as long as nobody has changed it again.
 * @throws ProposalRefused when it has been changed, or didn't go live by itself
 */
export async function revert(order: {
  proposal: string
  field: string
  /** Id of the editor. */
  by?: string
  req: PayloadRequest
}): Promise<Proposal> {
  const { field, by } = order
  const asked = await proposalOf(await ownReq(order.req, undefined), order.proposal)
  return whole(order.req, asked?.language ?? undefined, async (req) => {
    const proposal = await proposalOf(req, order.proposal)
    const log = proposal && Object.hasOwn(proposal.decisions, field) && proposal.decisions[field]
    if (!log || log.decision !== 'live')
      throw new ProposalRefused(REFUSALS.notLive, { status: 409 })
    const standing = await standingOf(req, proposal.kind, String(proposal.record))
    if (!standing) throw new ProposalRefused(REFUSALS.noRecord, { status: 409 })
    if (!isSame(standing.seen[field], log.now)) {
      const found = fieldOf(standing.config, field)
      const reason = {
        fr: REFUSED_FIELDS.changedSince(labelOf(found, 'fr')).fr,
        en: REFUSED_FIELDS.changedSince(labelOf(found, 'en')).en,
      }
      throw new ProposalRefused(reason, { status: 409 })
    }
    await publishValues(req, standing, { [field]: log.was ?? null })
    const reverted = { ...log, decision: 'reverted' as const, at: new Date().toISOString(), by }
    return settle(req, proposal.id, { decisions: { ...proposal.decisions, [field]: reverted } })
  })
}
