import type { PayloadRequest } from 'payload'
import { relationId } from '../../relation'
import { refuseTooMany } from '../ceiling'
import { checkValues } from '../check'
import { ProposalRefused } from '../refused'
import { add, type Proposal, proposalsWhere, settle } from '../rows'
import { type Standing, standingOf } from '../standing'
import { whole } from '../whole'
import { type Asked, changesOf, filledIn } from './asked'
import { REFUSALS, titleOf } from './words'

type Order = {
  /** Id of the walk. */
  walk: string
  /** Ids of the office and of the account that asks. */
  partner: string
  by: string
  req: PayloadRequest
}

/**
 * Asks the editors to publish an office's own walk as its draft stands now. Asked again, it is the same proposal, with the
 * draft of today.
 * @throws ProposalRefused when the walk is another's, has no draft, or lacks what a published one must have
 */
export async function askForPublication({ walk, partner, by, req }: Order): Promise<Proposal> {
  return whole(req, undefined, async (inside) => {
    const standing = await ownWalk(inside, walk, partner)
    if (!standing) throw new ProposalRefused(REFUSALS.notYours, { status: 404 })
    const { config, live, draft } = standing
    if (!draft) throw new ProposalRefused(REFUSALS.noDraft, { status: 409 })
    const names = filledIn(config).map(({ name }) => name)
    const values = Object.fromEntries(names.map((name) => [name, draft[name]]))
    await checkValues(inside, { ...standing, seen: draft }, values)
    const name = String(draft.name ?? '')
    const asked: Asked = {
      name,
      changes: await changesOf(inside, 'tours', walk),
    }
    const data = {
      ...{ title: titleOf(name), state: 'waiting' as const, base: draft.updatedAt, by },
      ...{ values: { _status: 'published' }, decisions: {}, reason: null },
      before: { _status: live ? 'published' : 'draft', asked },
    }
    const open = await openFor(inside, walk, partner)
    if (open) return settle(inside, open.id, { ...data, decidedBy: null, decidedAt: null })
    await refuseTooMany(inside, partner)
    return add(inside, { ...data, kind: 'tours', record: walk, partner })
  })
}

/** The walk, when it is this office's: as it is published and in its draft as well. */
async function ownWalk(
  req: PayloadRequest,
  walk: string,
  partner: string,
): Promise<Standing | undefined> {
  const standing = walk ? await standingOf(req, 'tours', walk) : undefined
  const isOwn = [standing?.seen, standing?.draft].every(
    (row) => !row || relationId(row.office) === partner,
  )
  return isOwn ? standing : undefined
}

/** What this office has asked of the walk and nobody has decided yet. */
const openFor = async (req: PayloadRequest, walk: string, partner: string) => {
  const [open] = await proposalsWhere(
    req,
    {
      and: [
        { kind: { equals: 'tours' } },
        { record: { equals: walk } },
        { partner: { equals: partner } },
        { state: { in: ['waiting', 'sent-back'] } },
      ],
    },
    1,
  )
  return open
}

/** How an office's own walk stands on its way online. */
export type OnItsWay = {
  state: 'none' | 'waiting' | 'changed' | 'sent-back' | 'online'
  /** Why it was sent back. */
  reason?: string
}

/** For the panel beside the walk's form; nothing for another's walk. */
export async function onItsWay(
  req: PayloadRequest,
  walk: string,
  partner: string,
): Promise<OnItsWay | undefined> {
  const standing = await ownWalk(req, walk, partner)
  if (!standing) return undefined
  if (!standing.draft) return { state: 'online' }
  const open = await openFor(req, walk, partner)
  if (!open) return { state: 'none' }
  if (open.state === 'sent-back') return { state: 'sent-back', reason: open.reason ?? undefined }
  return { state: open.base === standing.draft.updatedAt ? 'waiting' : 'changed' }
}
