import type { FlattenedField, PayloadRequest, Where } from 'payload'
import { refuseTooMany } from './ceiling'
import { correctedOf, withFormer } from './correct'
import { fieldOf, hasShape, isPictures, known } from './fields'
import type { Order } from './propose'
import { add, type Decision, type Proposal, proposalsWhere, settle } from './rows'
import type { Standing } from './standing'
import { takeOver } from './take-over'
import { titleOf } from './title'

type Values = Record<string, unknown>

type Parts = Pick<Proposal, 'values' | 'before' | 'decisions'>

export type Kept = {
  proposal: Proposal
  /** Those it has taken the place of, as they were before. */
  formers: Proposal[]
}

/**
 * Writes a proposal down. What one proposer has waiting of a record is one proposal in each language, however often he sends:
 * a partner's is added to it, a correction takes over what was sent since, a shopkeeper's what waits from the links before.
 * @throws ProposalRefused when what it corrects waits no longer, or too many came in a day
 */
export async function keep(
  req: PayloadRequest,
  order: Order,
  standing: Standing,
  values: Values,
  decisions: Record<string, Decision>,
): Promise<Kept> {
  const { kind, record, language, partner, by, link, corrects, shown = {} } = order
  const { config, seen } = standing
  const before = Object.fromEntries(
    Object.keys(values).map((name) => [name, readBefore(fieldOf(config, name), shown, seen)]),
  )
  const fresh: Parts = { values, before, decisions }
  const isWaiting = Object.keys(values).some((name) => !decisions[name])
  const dataOf = (all: Parts): Partial<Proposal> => ({
    ...all,
    title: titleOf(seen, config, all.values),
    base: seen.updatedAt,
    state: Object.keys(all.values).some((name) => !all.decisions[name]) ? 'waiting' : 'live',
  })
  if (corrects) {
    const former = await correctedOf(req, corrects, order)
    // sent meanwhile, while this one lay with its proposer: it waits with it
    const others = (await waitingOf(req, order)).filter(({ id }) => id !== former.id)
    const all = await takeOver(req, others, fresh, standing)
    const data = dataOf(withFormer(former, all, config))
    const again = { reason: null, decidedBy: null, decidedAt: null }
    const proposal = await settle(req, former.id, { ...data, by, ...again })
    return { formers: [former, ...others], proposal }
  }
  const waiting = isWaiting ? await waitingOf(req, order) : []
  if (partner && waiting.length) {
    const [former] = waiting
    const data = dataOf(withFormer(former, fresh, config, true))
    return { formers: [former], proposal: await settle(req, former.id, { ...data, by }) }
  }
  if (partner) await refuseTooMany(req, partner)
  const all = await takeOver(req, waiting, fresh, standing)
  const said = { kind, record, language, partner, by, link }
  const proposal = await add(req, { ...dataOf(all), reason: null, ...said })
  return { proposal, formers: waiting }
}

/** What the proposer had before him: what he was shown, else what stands there. */
function readBefore(field: FlattenedField, shown: Values, seen: Values): unknown {
  const { name } = field
  const isShown = Object.hasOwn(shown, name) && hasShape(field, shown[name]) && !isPictures(field)
  return (isShown ? known(field, shown[name]) : seen[name]) ?? null
}

/** What the same proposer has waiting of the same record in the same language, the newest first. */
const waitingOf = (
  req: PayloadRequest,
  { kind, record, language, partner }: Order,
): Promise<Proposal[]> => {
  const whose: Where = partner ? { partner: { equals: partner } } : { link: { exists: true } }
  const said: Where = language
    ? { language: { equals: language } }
    : { language: { exists: false } }
  return proposalsWhere(req, {
    and: [
      { kind: { equals: kind } },
      { record: { equals: record } },
      { state: { equals: 'waiting' } },
      ...[whose, said],
    ],
  })
}
