import type { Payload } from 'payload'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * Of these those that can be ids of a collection: a database whose ids are numbers or UUIDs doesn't look for another text,
 * PostgreSQL refuses the whole question.
 */
export function possibleIds<Id extends number | string>(
  { collections, db }: Pick<Payload, 'collections' | 'db'>,
  collection: string,
  ids: Id[],
): Id[] {
  const { customIDType } = collections[collection] ?? {}
  if ((customIDType ?? db.defaultIDType) === 'number')
    return ids.filter((id) => /^\d+$/.test(String(id)))
  const { idType } = db as { idType?: string }
  return idType === 'uuid' && !customIDType ? ids.filter((id) => UUID.test(String(id))) : ids
}
