import type { Payload } from 'payload'

/** The id that a relationship holds, populated or not. */
export const relationId = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

/**
 * The id as the database keeps that collection's, from its text: a number where ids are numbers. Payload refuses a relationship
 * written otherwise. A text that is no number stays what it is, so that Payload says what is wrong with it.
 */
export function idFor(
  { collections, db }: Pick<Payload, 'collections' | 'db'>,
  collection: string,
  id: string,
): number | string {
  const type = collections[collection]?.customIDType ?? db.defaultIDType
  return type === 'number' && /^\d+$/.test(id) ? Number(id) : id
}
