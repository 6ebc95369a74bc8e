import type { PayloadRequest } from 'payload'
import type { Kind } from '../../collections/slugs'
import { checkValues } from './check'
import { correctedOf, replacedPictures } from './correct'
import { fieldOf, hasShape, isPictures, known, labelOf, withStoredIds } from './fields'
import { keep } from './keep'
import { dropPhotos, photosOf } from './photos'
import { pick } from './pick'
import { type Proposer, proposable } from './proposable'
import { publishValues } from './publish-values'
import { refuseKept } from './refuse-kept'
import { ProposalRefused } from './refused'
import type { Decision, Proposal } from './rows'
import { isSame } from './same'
import { type Standing, standingOf } from './standing'
import { ownReq, whole } from './whole'
import { REFUSALS, REFUSED_FIELDS } from './words'

type Values = Record<string, unknown>

export type Order = {
  /** Kind and id of the record: the caller has seen to it that it is the proposer's own. */
  kind: Kind
  record: string
  /** By field, as the record's form would send them; of pictures the ids of proposed photos. */
  values: Values
  /**
   * What the record said when the proposer was shown it, by field: what he left so is no proposal, whatever it says by now,
   * and where it says something else by now, that is a conflict. As it stands now for fields that aren't named.
   */
  shown?: Values
  /** Of localised values: a locale of the installation. */
  language?: string
  /** Id of the partner on whose behalf, and of the account; or of the link by which a shopkeeper came. */
  partner?: string
  by?: string
  link?: string
  /** Id of one that waits or was sent back, and that this one corrects: it waits with these values and no others. */
  corrects?: string
  req: PayloadRequest
}

export type Proposed = {
  proposal: Proposal
  /** Names of the fields that went live at once, and of those that wait for an editor. */
  live: string[]
  waiting: string[]
}

/**
 * Takes a proposal in: what goes live by itself stands in the published record at once, the rest waits for an editor.
 * What is the same already is left out. All of it or nothing; within the caller's transaction when there is one.
 * @throws ProposalRefused naming the fields and what to write instead, in the language of the one who asks
 */
export async function propose(sent: Order): Promise<Proposed> {
  const { kind, record, corrects, req: asker } = sent
  const corrected = corrects
    ? await correctedOf(await ownReq(asker, undefined), corrects, sent)
    : undefined
  // a correction stays in its proposal's language, whatever page it is sent from
  const language = corrected?.language ?? sent.language
  const req = await ownReq(asker, language)
  const standing = await standingOf(req, kind, record)
  if (!standing) throw new ProposalRefused(REFUSALS.noRecord, { status: 404 })
  const stored = (values: Values) => withStoredIds(asker.payload, standing.config, values)
  const order = { ...sent, values: stored(sent.values), shown: stored(sent.shown ?? {}) }
  const proposer: Proposer = order.link ? 'shopkeeper' : 'partner'
  const ways = proposable(proposer, kind)
  await refuseKept(req, standing, Object.keys(order.values))
  const values = await changesOf(req, standing, order, ways)
  const names = Object.keys(values)
  if (!names.length) throw new ProposalRefused(REFUSALS.nothing)
  const live = names.filter((name) => ways[name] === 'live')
  const waiting = names.filter((name) => ways[name] === 'waits')
  const { proposal, formers } = await whole(asker, language, async (inside) => {
    const decisions = await writeLive(
      inside,
      order,
      pick(values, (name) => live.includes(name)),
    )
    return keep(inside, { ...order, language }, standing, values, decisions)
  })
  const replaced = formers.flatMap((former) => replacedPictures(former, proposal, standing.config))
  await dropPhotos(asker.payload, replaced)
  return { proposal, live, waiting }
}

/** What would change of what may be proposed, as the record would keep it. */
async function changesOf(
  req: PayloadRequest,
  standing: Standing,
  { values, shown = {} }: Pick<Order, 'values' | 'shown'>,
  ways: Record<string, unknown>,
): Promise<Values> {
  const { config, seen } = standing
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(ways, name))
      throw new ProposalRefused(REFUSED_FIELDS.notYours(name), { status: 403 })
    const field = fieldOf(config, name)
    if (hasShape(field, value)) continue
    const [fr, en] = [labelOf(field, 'fr'), labelOf(field, 'en')]
    const reason = { fr: REFUSED_FIELDS.shape(fr).fr, en: REFUSED_FIELDS.shape(en).en }
    throw new ProposalRefused(reason)
  }
  const names = Object.keys(values)
  const pictures = names.filter((name) => isPictures(fieldOf(config, name)))
  const isLeft = (name: string) => Object.hasOwn(shown, name) && isSame(values[name], shown[name])
  const others = names.filter((name) => !pictures.includes(name) && !isLeft(name))
  const sent = others.map((name) => [name, known(fieldOf(config, name), values[name])])
  const checked = await checkValues(req, standing, Object.fromEntries(sent))
  const changed = others.filter((name) => !isSame(checked[name], seen[name]))
  const sentPictures: Values = {}
  for (const name of pictures) {
    const ids = (values[name] ?? []) as string[]
    if ((await photosOf(req, ids)).length !== ids.length)
      throw new ProposalRefused(REFUSALS.photoGone)
    if (ids.length) sentPictures[name] = ids
  }
  return { ...pick(checked, (name) => changed.includes(name)), ...sentPictures }
}

async function writeLive(
  req: PayloadRequest,
  { kind, record }: Order,
  values: Values,
): Promise<Record<string, Decision>> {
  const names = Object.keys(values)
  if (!names.length) return {}
  const standing = await standingOf(req, kind, record)
  if (!standing) throw new ProposalRefused(REFUSALS.noRecord, { status: 404 })
  const kept = await publishValues(req, standing, values)
  const at = new Date().toISOString()
  return Object.fromEntries(
    names.map((name) => {
      const [was, now] = [standing.seen[name] ?? null, values[name]]
      const decision: Decision = { decision: 'live', at, was, now }
      return [name, kept.includes(name) ? { ...decision, draftDiffers: true } : decision]
    }),
  )
}
