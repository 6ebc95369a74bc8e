import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { parisDay } from '../publish/paris'
import { relationId } from '../relation'

export type Strike = { id: string; partner: string; day: string; reason: string }

/** Days that editors have struck, the last ones first. `partner`: an id. */
export async function readStrikes(payload: Payload): Promise<Strike[]> {
  const { docs } = await payload.find({
    ...{
      collection: slugsOf(payload).strikes,
      depth: 0,
      limit: 0,
      pagination: false,
      sort: '-day',
    },
  })
  return (docs as unknown as { id: unknown; partner: unknown; day: string; reason: string }[]).map(
    ({ id, partner, day, reason }) => ({
      ...{ id: String(id), partner: relationId(partner) ?? '', reason },
      day: parisDay(new Date(day)),
    }),
  )
}

/** Names of shops by slug. */
export async function readShopNames(
  payload: Payload,
  slugs: string[],
): Promise<Map<string, string>> {
  if (!slugs.length) return new Map()
  const { docs } = await payload.find({
    ...{ collection: slugsOf(payload).shops, depth: 0, limit: 0, pagination: false },
    where: { slug: { in: slugs } },
    select: { slug: true, name: true } as never,
  })
  return new Map(
    (docs as unknown as { slug: string; name: string }[]).map(({ slug, name }) => [slug, name]),
  )
}
