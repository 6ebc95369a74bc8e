import type { PayloadRequest } from 'payload'
import { person } from '../../collections/access'
import { slugsOf } from '../../collections/slugs'
import { key, type Row, rows, text } from '../publish/read/values'
import { relationId } from '../relation'
import { viewerOf } from '../sheet/viewer'
import type { Embedded } from './choices'

/** A partner on whose site something may be pasted. */
export type Host = {
  id: string
  name: string
  /** Addresses it has declared: what is shown there counts. */
  sites: string[]
  /** Keys for its frames, with where each is used. */
  keys: { key: string; place: string }[]
}

/**
 * On whose sites the one who asks may build something: of a partner's record that partner's; else a partner's account its
 * own, the team all of them, and who else reads records nobody's.
 */
export async function hostsFor(req: PayloadRequest, kind: Embedded, id: string): Promise<Host[]> {
  const isTeam = viewerOf(req)?.reader === 'editor'
  const own = relationId(person(req)?.partner)
  if (!isTeam && !own) return []
  if (kind === 'partners' && !isTeam && own !== id) return []
  const only = kind === 'partners' ? id : isTeam ? undefined : own
  const found = await req.payload.find({
    collection: slugsOf(req.payload).partners,
    where: only ? { id: { equals: only } } : {},
    ...{ depth: 0, pagination: false, limit: 0, sort: 'name', draft: kind === 'partners' },
    ...{ overrideAccess: false, user: req.user },
    select: { name: true, sites: true },
  })
  const keys = await keysOf(req, only)
  return (found.docs as object[] as Row[]).map((row) => ({
    ...{ id: String(row.id), name: text(row.name) ?? '' },
    sites: rows(row.sites).flatMap(({ url }) => text(url) ?? []),
    keys: keys.filter((one) => one.partner === String(row.id)),
  }))
}

async function keysOf(req: PayloadRequest, partner: string | undefined) {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugsOf(req.payload).frameKeys,
    where: partner ? { partner: { equals: partner } } : {},
    ...{ limit: 0, pagination: false },
  })
  return docs.flatMap((row) => {
    const [secret, owner] = [text(row.key), key(row.partner)]
    return secret && owner ? [{ key: secret, place: text(row.place) ?? '', partner: owner }] : []
  })
}
