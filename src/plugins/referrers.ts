import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

/** A record that refers to another one. */
export type Referrer = {
  collection: SanitizedCollectionConfig
  id: number | string
  name: string
}

const MOST = 6

/**
 * The first few records that refer to this one, drafts included, in every collection of the configuration, the host's
 * own as well. @param trash also those in the trash
 */
export async function referrers(
  collection: string,
  id: number | string,
  trash: boolean,
  req: PayloadRequest,
): Promise<Referrer[]> {
  const found = new Map<string, Referrer>()
  for (const other of req.payload.config.collections) {
    const paths = relationsTo(collection, other.flattenedFields)
    if (!paths.length) continue
    const where = { or: paths.map((path) => ({ [path]: { in: [id] } })) }
    const states = other.versions?.drafts ? [false, true] : [false]
    for (const draft of states) {
      const { docs } = await req.payload.find({
        collection: other.slug,
        where,
        draft,
        trash,
        depth: 0,
        limit: MOST,
        pagination: false,
        overrideAccess: true,
        req,
      })
      for (const doc of docs) {
        if (other.slug === collection && doc.id === id) continue
        const name = String(doc[other.admin?.useAsTitle ?? ('id' as never)] ?? doc.id)
        found.set(`${other.slug}/${doc.id}`, { collection: other, id: doc.id, name })
      }
    }
    if (found.size >= MOST) break
  }
  return [...found.values()]
}

/** Paths of the fields that may hold an id of this collection: "logo", "stops.shop", "sequences.partner". */
function relationsTo(collection: string, fields: FlattenedField[], above = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${above}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      if (field.relationTo === collection) return [path]
      return Array.isArray(field.relationTo) && field.relationTo.includes(collection as never)
        ? [`${path}.value`]
        : []
    }
    if ('flattenedFields' in field)
      return relationsTo(collection, field.flattenedFields, `${path}.`)
    return []
  })
}
