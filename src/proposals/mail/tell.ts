import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../../collections/slugs'
import { spokenLanguage } from '../../../collections/spokenLanguage'
import { canSendMail } from '../../mail-set-up'
import { adminAddress } from '../../publishing/installation'
import { relationId } from '../../relation'
import { configOf, fieldOf, labelOf } from '../fields'
import { type Proposal, waitingFields } from '../rows'
import { standingOf } from '../standing'
import { ownReq } from '../whole'
import { proposalLetter } from './letter'

type Address = { to: string; language: 'fr' | 'en'; space?: string }

/**
 * Tells the proposer what became of what he proposed, once it is decided whole or sent back. What can't be sent is in the
 * server's log: the decision stands, and he sees it in his space.
 */
export async function tellProposer(asker: PayloadRequest, proposal: Proposal): Promise<void> {
  const { payload } = asker
  const { state } = proposal
  if ((state !== 'decided' && state !== 'sent-back') || !canSendMail(payload)) return
  try {
    const req = await ownReq(asker, undefined)
    const address = await addressOf(req, proposal)
    if (!address) return
    const { to, language, space } = address
    const config = configOf(payload, proposal.kind)
    const called = (names: string[]) =>
      names.map((name) => labelOf(fieldOf(config, name), language))
    const decided = (wanted: string) =>
      Object.keys(proposal.decisions).filter((name) => proposal.decisions[name].decision === wanted)
    const standing = await standingOf(req, proposal.kind, String(proposal.record))
    const letter = proposalLetter({
      ...{ language, state, space, reason: proposal.reason },
      name: String(standing?.seen.name ?? proposal.title),
      accepted: called(decided('accepted')),
      refused: called(decided('refused')),
      waiting: called(waitingFields(proposal)),
    })
    await payload.sendEmail({ to, ...letter, headers: { 'Auto-Submitted': 'auto-generated' } })
  } catch (err) {
    payload.logger.error({ err, msg: `what became of proposal ${proposal.id} was not told` })
  }
}

type Row = Record<string, unknown> | null

async function addressOf(
  req: PayloadRequest,
  { by, link }: Proposal,
): Promise<Address | undefined> {
  const find = (collection: string, id: string) =>
    req.payload.findByID({
      ...{ collection: collection as 'users', id, depth: 0, disableErrors: true },
      ...{ overrideAccess: true, req },
    }) as Promise<Row>
  const [account, sent] = [relationId(by), relationId(link)]
  if (account) {
    const row = await find(slugsOf(req.payload).users, account)
    return row
      ? { ...to(row.email, row.language, req), space: adminAddress(req.payload, '/my-space') }
      : undefined
  }
  const row = sent ? await find(slugsOf(req.payload).shopLinks, sent) : null
  return row?.channel === 'email' && row.to ? to(row.to, row.language, req) : undefined
}

const to = (email: unknown, language: unknown, { payload }: PayloadRequest): Address => ({
  to: String(email),
  // a host's account may say none
  language: spokenLanguage({
    language: String(language),
    fallbackLanguage: payload.config.i18n.fallbackLanguage,
  }),
})
