import type { PayloadRequest } from 'payload'
import {
  type Doc,
  mayRefer,
  nameOf,
  type Referrer,
  relationsTo,
  titleOf,
} from '../../plugins/referrers'
import { relationId } from '../../relation'

/** More of one kind than a dialog can say. */
const MOST = 300

/** Which records refer to each of these, drafts included, by id; of a whole selection in as few questions as of one. */
export async function referringEach(
  req: PayloadRequest,
  collection: string,
  ids: string[],
): Promise<Map<string, Referrer[]>> {
  const found = new Map<string, Map<string, Referrer>>()
  for (const other of req.payload.config.collections.filter(mayRefer)) {
    const paths = relationsTo(collection, other.flattenedFields)
    if (!paths.length) continue
    for (const draft of other.versions?.drafts ? [false, true] : [false]) {
      const { docs } = await req.payload.find({
        collection: other.slug,
        where: { or: paths.map((path) => ({ [path]: { in: ids } })) },
        ...{ draft, depth: titleOf(other) ? 0 : 1, limit: MOST, pagination: false },
        ...{ overrideAccess: true, req },
      })
      for (const doc of docs as unknown as Doc[])
        for (const id of paths.flatMap((path) => idsAt(doc, path.split('.')))) {
          if (other.slug === collection && String(doc.id) === id) continue
          const known = found.get(id) ?? new Map<string, Referrer>()
          const name = nameOf(other, doc)
          known.set(`${other.slug}/${doc.id}`, { collection: other, id: doc.id, name })
          found.set(id, known)
        }
    }
  }
  return new Map(ids.map((id) => [id, [...(found.get(id)?.values() ?? [])]]))
}

/** Ids at a path of a record, in the rows of lists too: "stops.shop", "blocks.item.value". */
function idsAt(value: unknown, [name, ...rest]: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => idsAt(one, name ? [name, ...rest] : rest))
  if (name) return idsAt((value as Record<string, unknown> | null | undefined)?.[name], rest)
  const id = relationId(value)
  return id === undefined || id === null ? [] : [String(id)]
}
