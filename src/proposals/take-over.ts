import type { FlattenedField, PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { fieldOf, idsIn, isPictures } from './fields'
import { pick } from './pick'
import { type Proposal, settle, waitingFields } from './rows'
import type { Standing } from './standing'
import { titleOf } from './title'

type Parts = Pick<Proposal, 'values' | 'before' | 'decisions'>

/**
 * What is sent with what waits still from before: the newest words of a field are the ones that count, its pictures come
 * together where it takes several. The rows before keep the log of what is decided or live already, and wait no longer.
 * @param earlier the newest first
 */
export async function takeOver(
  req: PayloadRequest,
  earlier: Proposal[],
  fresh: Parts,
  standing: Standing,
): Promise<Parts> {
  const values = { ...fresh.values }
  const before = { ...fresh.before }
  for (const row of earlier) {
    const waiting = waitingFields(row)
    for (const name of waiting) {
      if (takesSeveral(fieldOf(standing.config, name)))
        values[name] = [...new Set([...idsIn(row.values[name]), ...idsIn(values[name])])]
      else if (!Object.hasOwn(values, name)) values[name] = row.values[name]
      if (!Object.hasOwn(before, name)) before[name] = row.before[name]
    }
    await leaveLog(req, row, waiting, standing)
  }
  return { values, before, decisions: fresh.decisions }
}

const takesSeveral = (field: FlattenedField): boolean =>
  isPictures(field) && 'hasMany' in field && field.hasMany === true

/** The row without what waited of it; no row at all where nothing else stood in it. */
async function leaveLog(
  req: PayloadRequest,
  { id, values, before, decisions }: Proposal,
  waiting: string[],
  { seen, config }: Standing,
) {
  const stays = (name: string) => !waiting.includes(name)
  const rest = pick(values, stays)
  if (!Object.keys(rest).length) {
    await req.payload.delete({
      collection: slugsOf(req.payload).proposals,
      id,
      overrideAccess: true,
      req,
    })
    return
  }
  const isLive = Object.keys(rest).every((name) =>
    ['live', 'reverted'].includes(decisions[name].decision),
  )
  await settle(req, id, {
    ...{ values: rest, before: pick(before, stays), state: isLive ? 'live' : 'decided' },
    title: titleOf(seen, config, rest),
  })
}
