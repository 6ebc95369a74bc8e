import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { listed, mentionKey } from '../../collections/mention/mentions'
import { kindIn, kindOf } from '../../collections/slugs'
import { TIED } from './tied'

/** A record that refers to another one. */
export type Referrer = {
  collection: SanitizedCollectionConfig
  id: number | string
  name: string
}

const MOST = 6

/**
 * The first few records that refer to this one, drafts included, in every collection of the configuration, the host's
 * own as well. @param trash also those in the trash @param isAsked whether a collection counts; all do unless said
 */
export const referrers = (
  collection: string,
  id: number | string,
  trash: boolean,
  req: PayloadRequest,
  isAsked: (other: SanitizedCollectionConfig) => boolean = () => true,
): Promise<Referrer[]> =>
  firstFew({ collection, id, trash, req }, (other) =>
    isAsked(other)
      ? relationsTo(collection, other.flattenedFields).map((path) => ({ [path]: { in: [id] } }))
      : [],
  )

/** The first few records whose text, in any language, mentions this one, drafts included. */
export const mentioners = (
  collection: string,
  id: number | string,
  req: PayloadRequest,
): Promise<Referrer[]> => {
  const kind = kindOf(req.payload, collection)
  if (!kind) return Promise.resolve([])
  const contains = listed([mentionKey({ relationTo: kind, value: id })])
  return firstFew({ collection, id, trash: false, req }, ({ flattenedFields }) =>
    listsOfMentions(flattenedFields, req).map((path) => ({ [path]: { contains } })),
  )
}

type Asked = { collection: string; id: number | string; trash: boolean; req: PayloadRequest }

async function firstFew(
  { collection, id, trash, req }: Asked,
  where: (other: SanitizedCollectionConfig) => Where[],
): Promise<Referrer[]> {
  const found = new Map<string, Referrer>()
  for (const other of req.payload.config.collections) {
    if (!mayRefer(other)) continue
    const or = where(other)
    if (!or.length) continue
    const states = other.versions?.drafts ? [false, true] : [false]
    for (const draft of states) {
      const { docs } = await req.payload.find({
        collection: other.slug,
        where: { or },
        draft,
        trash,
        depth: titleOf(other) ? 0 : 1,
        limit: MOST,
        pagination: false,
        overrideAccess: true,
        req,
      })
      for (const doc of docs) {
        if (other.slug === collection && doc.id === id) continue
        const name = nameOf(other, doc as Doc)
        found.set(`${other.slug}/${doc.id}`, { collection: other, id: doc.id, name })
      }
    }
    if (found.size >= MOST) break
  }
  return [...found.values()]
}

/** An editor who has a record open (a lock) or has looked at it (a preference) is no reference, nor is what tells of it. */
export const mayRefer = (collection: SanitizedCollectionConfig): boolean =>
  !collection.slug.startsWith('payload-') && !TIED.includes(kindIn(collection))

export type Doc = { id: number | string } & Record<string, unknown>

// a record without a title is called by those it joins: "Tudigo, Librairie du Ruisseau"
export function nameOf(collection: SanitizedCollectionConfig, doc: Doc): string {
  const title = titleOf(collection)
  if (title && doc[title]) return String(doc[title])
  const joined = Object.values(doc).map((value) => (value as { name?: unknown } | null)?.name)
  return joined.filter((name) => typeof name === 'string').join(', ') || String(doc.id)
}

/** The field that a record is called by: Payload calls by its id what has none. */
export const titleOf = ({ admin }: SanitizedCollectionConfig) =>
  admin?.useAsTitle === 'id' ? undefined : admin?.useAsTitle

/** Paths of the fields that may hold an id of this collection: "logo", "stops.shop", "sequences.partner". */
export function relationsTo(collection: string, fields: FlattenedField[], above = ''): string[] {
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

/** Paths of the fields that list mentions, one for each language: "mentions.fr". */
function listsOfMentions(fields: FlattenedField[], { payload }: PayloadRequest): string[] {
  const { localization } = payload.config
  return fields.flatMap((field) => {
    if (field.type !== 'text' || !field.custom?.listsMentions) return []
    return localization
      ? localization.localeCodes.map((code) => `${field.name}.${code}`)
      : field.name
  })
}
