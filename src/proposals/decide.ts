import type { PayloadRequest } from 'payload'
import { conflictOf } from './conflict'
import { copyName, noteCopies } from './copies'
import { configOf, fieldOf, isPictures, labelOf } from './fields'
import { type Copied, dropPhotos, intoLibrary, outOfLibrary, photosOf } from './photos'
import { publishValues } from './publish-values'
import { refuseKept } from './refuse-kept'
import { ProposalRefused } from './refused'
import { isPublication } from './publication/asked'
import { decidePublication } from './publication/decide'
import { type Decision, type Proposal, settle, waitingFields } from './rows'
import { type Standing, standingOf } from './standing'
import { waitingOne } from './waiting'
import { whole } from './whole'
import { REFUSALS, REFUSED_FIELDS } from './words'

type Values = Record<string, unknown>

/** By field, ids of what was copied into the library, as the database keeps them. */
type Taken = Record<string, (number | string)[]>

export type Choice = 'accept' | 'refuse'

export type DecideOrder = {
  /** Its id. */
  proposal: string
  /** By name: those left out go on waiting. */
  fields: Record<string, Choice>
  /** Told to the proposer; asked for where something is refused. */
  reason?: string
  /** Names of fields that are accepted although the record has changed since. */
  evenSo?: string[]
  /** Of what the editor has read. */
  stamp?: string
  /** Id of the editor. */
  by?: string
  req: PayloadRequest
}

/**
 * Decides fields of a proposal: what is accepted is published at once, an editor's own draft stays one. All of it or
 * nothing.
 * @throws ProposalRefused naming what has changed meanwhile, what is missing, or that somebody else was faster
 */
export async function decide(order: DecideOrder): Promise<Proposal> {
  const { req, proposal: id, stamp } = order
  const asked = await waitingOne(req, id, stamp)
  if (isPublication(asked)) return decidePublication(order)
  const language = asked.language ?? undefined
  const pictures = await acceptedPictures(order)
  const decided = await committed(order, language, pictures.taken)
  try {
    await pictures.forget()
    if (decided.state === 'decided') await dropPhotos(req.payload, refusedPictures(order, decided))
  } catch (err) {
    // it is decided all the same: the sweeps find what is left
    req.payload.logger.error({ err, msg: 'pictures of a decided proposal were not cleared away' })
  }
  return decided
}

async function committed(
  order: DecideOrder,
  language: string | undefined,
  taken: Taken,
): Promise<Proposal> {
  try {
    return await whole(order.req, language, (inside) => write(inside, order, taken))
  } catch (error) {
    await outOfLibrary(order.req.payload, Object.values(taken).flat())
    throw error
  }
}

async function write(
  req: PayloadRequest,
  { proposal: id, stamp, fields, reason = '', evenSo = [], by }: DecideOrder,
  taken: Taken,
): Promise<Proposal> {
  const proposal = await waitingOne(req, id, stamp)
  const waiting = waitingFields(proposal)
  const named = waiting.filter((name) => Object.hasOwn(fields, name))
  if (!named.length) throw new ProposalRefused(REFUSALS.noDecision)
  const accepted = named.filter((name) => fields[name] === 'accept')
  if (accepted.length < named.length && !reason.trim()) throw new ProposalRefused(REFUSALS.noReason)
  const standing = await standingOf(req, proposal.kind, String(proposal.record))
  if (accepted.length && !standing) throw new ProposalRefused(REFUSALS.noRecord, { status: 409 })
  const values = standing ? acceptedValues(proposal, accepted, standing, taken) : {}
  if (standing) await refuseKept(req, standing, accepted)
  if (standing) refuseStale(proposal, accepted, evenSo, standing)
  const kept = standing && accepted.length ? await publishValues(req, standing, values) : []
  const at = new Date().toISOString()
  const decisions: Record<string, Decision> = { ...proposal.decisions }
  for (const name of named)
    decisions[name] = accepted.includes(name)
      ? {
          ...{ decision: 'accepted', at, by, was: standing?.seen[name] ?? null, now: values[name] },
          ...(kept.includes(name) && { draftDiffers: true }),
        }
      : { decision: 'refused', at, by }
  const isDone = named.length === waiting.length
  return settle(req, id, {
    ...{ decisions, reason: reason.trim() || proposal.reason, decidedBy: by },
    ...(isDone && { state: 'decided', decidedAt: at }),
  })
}

function acceptedValues(
  { values }: Proposal,
  accepted: string[],
  { config, seen }: Standing,
  taken: Taken,
): Values {
  const valueOf = (name: string): unknown => {
    const field = fieldOf(config, name)
    if (!isPictures(field)) return values[name]
    const [first] = taken[name]
    const isMany = 'hasMany' in field && field.hasMany
    return isMany ? [...((seen[name] ?? []) as (number | string)[]), ...taken[name]] : first
  }
  return Object.fromEntries(accepted.map((name) => [name, valueOf(name)]))
}

/** Pictures are added to what is there: only what takes the place of something can be in conflict. */
function refuseStale(
  proposal: Proposal,
  accepted: string[],
  evenSo: string[],
  standing: Standing,
): void {
  const stale = accepted.filter((name) => {
    const field = fieldOf(standing.config, name)
    const isAdded = isPictures(field) && 'hasMany' in field && field.hasMany
    return !isAdded && !evenSo.includes(name) && conflictOf(proposal, name, standing).isStale
  })
  if (!stale.length) return
  const called = (language: 'fr' | 'en') =>
    stale.map((name) => labelOf(fieldOf(standing.config, name), language)).join(', ')
  const [fr, en] = [called('fr'), called('en')]
  const reason = { fr: REFUSED_FIELDS.stale(fr).fr, en: REFUSED_FIELDS.stale(en).en }
  throw new ProposalRefused(reason, {
    status: 409,
    fields: stale.map((path) => ({ path, label: path, message: '' })),
  })
}

/** Copies of the accepted pictures, by field; they are forgotten once they are committed. */
async function acceptedPictures({ req, proposal: id, fields }: DecideOrder) {
  const proposal = await waitingOne(req, id)
  const config = configOf(req.payload, proposal.kind)
  const copies: Record<string, Copied[]> = {}
  for (const name of waitingFields(proposal)) {
    if (fields[name] !== 'accept' || !isPictures(fieldOf(config, name))) continue
    const ids = proposal.values[name] as string[]
    const photos = await photosOf(req, ids)
    if (photos.length < ids.length) throw new ProposalRefused(REFUSALS.photoGone, { status: 409 })
    copies[name] = photos.map((photo) => ({ photo, name: copyName(photo.filename) }))
  }
  const names = Object.values(copies).flatMap((some) => some.map(({ name }) => name))
  const forget = await noteCopies(req.payload, { proposal: id, names })
  const taken: Taken = {}
  for (const [name, some] of Object.entries(copies))
    taken[name] = await intoLibrary(req, some, proposal.language ?? undefined)
  return { taken, forget }
}

/** Pictures nobody needs any more: refused ones, and those of which the library has copies. */
function refusedPictures({ req }: DecideOrder, { kind, values, decisions }: Proposal) {
  const config = configOf(req.payload, kind)
  return Object.keys(decisions).flatMap((name) =>
    isPictures(fieldOf(config, name)) ? ((values[name] ?? []) as string[]) : [],
  )
}
