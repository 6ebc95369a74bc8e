import type { CollectionConfig, Field, FieldHook } from 'payload'
import { idFor } from '../relation'
import { mapFields } from './mapFields'
import type { SlugHere } from './slugsHere'

/** What stands where a field of ours can't be without another collection: `whole` is put back when that collection comes. */
type Marked = {
  custom?: { costo?: { whole?: Field; without?: Record<string, object>; isHosts?: boolean } }
}

/**
 * Our collection's fields as copies of their own (Payload writes into what it is given, and another configuration of the
 * same process may need the same), which refer to collections by the slugs they have here, without those that refer to one
 * which isn't there.
 */
export const settled = (collection: CollectionConfig, here: SlugHere): CollectionConfig => ({
  ...collection,
  fields: settledFields(collection.fields, here, settledOne),
})

/** The same of fields that become the host's collection's. */
export const settledAll = (fields: Field[], here: SlugHere): Field[] =>
  settledFields(fields, here, settledOne)

/** Any collection, in which what has waited for one that is there now is whole. */
export const restored = (collection: CollectionConfig, here: SlugHere): CollectionConfig =>
  waits(collection.fields)
    ? { ...collection, fields: settledFields(collection.fields, here, restoredOne) }
    : collection

type One = (field: Field, here: SlugHere) => Field

const settledFields = (fields: Field[], here: SlugHere, one: One): Field[] =>
  mapFields(fields, (field) => one(field, here))

/** A host's own fields among ours: what they refer to is called as the host calls it, and stays so. */
export const asHosts = (fields: Field[]): Field[] =>
  mapFields(
    fields,
    (field) => ({ ...field, custom: { ...field.custom, costo: { isHosts: true } } }) as Field,
  )

const wholeOf = (field: Field): Field | undefined => (field as Marked).custom?.costo?.whole

const restoredOne: One = (field, here) => {
  const whole = wholeOf(field)
  return whole ? settledOne({ ...whole }, here) : field
}

const settledOne: One = (field, here) => {
  if ((field as Marked).custom?.costo?.isHosts) return field
  if (field.type === 'relationship' || field.type === 'upload') {
    const relationTo = referred(field.relationTo, here)
    return !relationTo
      ? {
          name: field.name,
          type: 'ui',
          custom: { costo: { whole: field } },
          admin: { condition: () => false, disableBulkEdit: true, disableListColumn: true },
        }
      : ({ ...field, relationTo, hooks: withNumbers(field.hooks) } as Field)
  }
  const { without = {} } = (field as Marked).custom?.costo ?? {}
  const missing = Object.keys(without).find((written) => !here(written))
  return missing
    ? ({ ...field, ...without[missing], custom: { costo: { whole: field } } } as Field)
    : field
}

type Hooks = { beforeValidate?: FieldHook[] }

const withNumbers = (hooks: Hooks | undefined): Hooks => ({
  ...hooks,
  beforeValidate: [...(hooks?.beforeValidate ?? []), asItsIds],
})

/** The suite passes on ids as texts: where the host's are numbers, a relation holds the number. */
const asItsIds: FieldHook = ({ field, req: { payload }, value }) => {
  const { relationTo } = field as { relationTo?: string | string[] }
  if (typeof relationTo !== 'string') return value
  const stored = (id: unknown) => (typeof id === 'string' ? idFor(payload, relationTo, id) : id)
  return Array.isArray(value) ? value.map(stored) : stored(value)
}

/** What a relationship names, by the slugs it has here; nothing when one of them isn't there. */
function referred(relationTo: string | string[], here: SlugHere): string | string[] | undefined {
  if (!Array.isArray(relationTo)) return here(relationTo)
  const slugs = relationTo.map(here).filter((slug) => slug !== undefined)
  return slugs.length === relationTo.length ? slugs : undefined
}

const waits = (fields: Field[]): boolean =>
  fields.some((field) => {
    if (field.type === 'tabs') return field.tabs.some((tab) => waits(tab.fields))
    return Boolean(wholeOf(field)) || ('fields' in field && waits(field.fields))
  })
