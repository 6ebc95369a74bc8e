import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Kind } from '../../collections/slugs'
import { fieldOf, isPictures } from './fields'
import { pick } from './pick'
import { ProposalRefused } from './refused'
import { type Proposal, proposalOf, waitingFields } from './rows'
import { REFUSALS } from './words'

/** Whose correction it is, and of which record. */
type Corrector = { kind: Kind; record: string; partner?: string; link?: string }

/** The proposal that is corrected, when it is the proposer's own and waits, or was sent back. @throws ProposalRefused when it isn't */
export async function correctedOf(
  req: PayloadRequest,
  id: string,
  { kind, record, partner, link }: Corrector,
): Promise<Proposal> {
  const former = await proposalOf(req, id)
  const isOwn = former && (partner ? former.partner === partner : link && former.link === link)
  if (!isOwn || former.kind !== kind || former.record !== record)
    throw new ProposalRefused(REFUSALS.noProposal, { status: 404 })
  if (former.state !== 'sent-back' && former.state !== 'waiting')
    throw new ProposalRefused(REFUSALS.notWaiting, { status: 409 })
  return former
}

type Kept = Pick<Proposal, 'values' | 'before' | 'decisions'>

/**
 * A correction with what stays of the proposal: what is decided, or stands live already, remains in the log and is put back
 * as before; a picture that isn't sent again waits again.
 * @param isAdded nothing was corrected, more was sent: all else goes on waiting as well
 */
export function withFormer(
  former: Proposal,
  { values, before, decisions }: Kept,
  config: SanitizedCollectionConfig,
  isAdded = false,
): Kept {
  const waiting = waitingFields(former)
  const stays = (name: string) =>
    !Object.hasOwn(values, name) &&
    (isAdded || !waiting.includes(name) || isPictures(fieldOf(config, name)))
  const wasLive = (name: string) =>
    Object.hasOwn(former.decisions, name) && former.decisions[name].decision === 'live'
  const again = Object.keys(decisions).filter(wasLive)
  return {
    values: { ...pick(former.values, stays), ...values },
    before: {
      ...pick(former.before, stays),
      ...before,
      ...pick(former.before, (name) => again.includes(name)),
    },
    decisions: {
      ...pick(former.decisions, stays),
      ...decisions,
      ...Object.fromEntries(
        again.map((name) => [name, { ...decisions[name], was: former.decisions[name].was }]),
      ),
    },
  }
}

/** Ids of pictures that others of the correction have taken the place of. */
export const replacedPictures = (
  former: Proposal,
  { values }: Kept,
  config: SanitizedCollectionConfig,
): string[] =>
  waitingFields(former)
    .filter((name) => isPictures(fieldOf(config, name)))
    .flatMap((name) => former.values[name] as string[])
    .filter((id) => !Object.values(values).flat().includes(id))
