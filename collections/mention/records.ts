import type { PayloadRequest } from 'payload'
import { possibleIds } from '../possibleIds'
import { hasKind, slugsOf } from '../slugs'
import { isWhole, type Mention, MENTIONED, mentionKey } from './mentions'

/** What is known of a mentioned record: its name in one language, and whether it is shown to visitors. */
export type MentionedRecord = { name: string; isPublic: boolean }

type Row = {
  id: string | number
  name?: string | null
  _status?: string
  deletedAt?: string | null
}

type Asked = { req: PayloadRequest; overrideAccess: boolean }

/**
 * The mentioned records that exist and may be read, by `mentionKey`; the live rows, not their drafts. Names are in the
 * language of the request.
 */
export async function mentionedRecords(
  mentions: Mention[],
  { req, overrideAccess }: Asked,
): Promise<Map<string, MentionedRecord>> {
  const found = new Map<string, MentionedRecord>()
  for (const kind of MENTIONED) {
    const named = mentions.filter((one) => isWhole(one) && one.relationTo === kind)
    if (!named.length || !hasKind(req.payload, kind)) continue
    const collection = slugsOf(req.payload)[kind]
    const ids = named.map(({ value }) => String(value))
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: possibleIds(req.payload, collection, [...new Set(ids)]) } },
      select: { name: true, _status: true, deletedAt: true } as never,
      trash: true,
      depth: 0,
      pagination: false,
      ...{ overrideAccess, req },
    })
    for (const { id, name, _status, deletedAt } of docs as Row[])
      found.set(mentionKey({ relationTo: kind, value: id }), {
        name: name ?? '',
        isPublic: _status === 'published' && !deletedAt,
      })
  }
  return found
}
