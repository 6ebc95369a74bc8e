import type { PayloadRequest, Where } from 'payload'
import { MENTIONED } from '../../../collections/mention/mentions'
import { hasKind, slugsOf } from '../../../collections/slugs'
import { fold } from '../../searching/fold'
import type { Found } from './answer'

/** So many are shown. */
const MOST = 8
/** Records are searched by their addresses too; of so many those are taken whose names have the words. */
const READ = 200

type Row = { id: string | number; name?: string | null; address?: { street?: string | null } }

/**
 * Published records that the asker may read and whose names have every word of the query, accents and case aside; names
 * that begin with it first.
 */
export async function findMentioned(query: string, req: PayloadRequest): Promise<Found[]> {
  const words = fold(query).split(' ').filter(Boolean)
  if (!words.length) return []
  const where: Where = {
    and: [
      { _status: { equals: 'published' } },
      ...words.map((word) => ({ search: { contains: word } })),
    ],
  }
  const found: Found[] = []
  for (const kind of MENTIONED.filter((one) => hasKind(req.payload, one))) {
    const { docs } = await req.payload.find({
      collection: slugsOf(req.payload)[kind],
      where,
      select: { name: true, ...(kind === 'shops' && { address: true }) } as never,
      depth: 0,
      limit: READ,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const { id, name, address } of docs as Row[])
      if (name && words.every((word) => fold(name).includes(word)))
        found.push({ relationTo: kind, value: id, name, where: address?.street ?? undefined })
  }
  const rank = ({ name }: Found) =>
    fold(name).startsWith(words.join(' ')) ? 0 : ` ${fold(name)}`.includes(` ${words[0]}`) ? 1 : 2
  return found
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'fr'))
    .slice(0, MOST)
}
