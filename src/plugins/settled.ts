import type { CollectionConfig, Field, FieldHook, Tab } from 'payload'
import { idFor } from '../relation'

/** What stands where a field of ours can't be without another collection: `whole` is put back when that collection comes. */
type Marked = { custom?: { costo?: { whole?: Field; without?: Record<string, object> } } }

/**
 * Our collection's fields as copies of their own (Payload writes into what it is given, and another configuration of the
 * same process may need the same), without those that refer to a collection which isn't there.
 */
export const settled = (
  collection: CollectionConfig,
  isThere: (slug: string) => boolean,
): CollectionConfig => ({
  ...collection,
  fields: settledFields(collection.fields, isThere, settledOne),
})

/** The same of fields that become the host's collection's. */
export const settledAll = (fields: Field[], isThere: (slug: string) => boolean): Field[] =>
  settledFields(fields, isThere, settledOne)

/** Any collection, in which what has waited for one that is there now is whole. */
export const restored = (
  collection: CollectionConfig,
  isThere: (slug: string) => boolean,
): CollectionConfig =>
  waits(collection.fields)
    ? { ...collection, fields: settledFields(collection.fields, isThere, restoredOne) }
    : collection

type One = (field: Field, isThere: (slug: string) => boolean) => Field

function settledFields(fields: Field[], isThere: (slug: string) => boolean, one: One): Field[] {
  const within = (inner: Field[]) => settledFields(inner, isThere, one)
  return fields.map((field) => {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) => ({ ...tab, fields: within(tab.fields) }) as Tab)
      return { ...field, tabs }
    }
    const inner = 'fields' in field && { fields: within(field.fields) }
    return one({ ...field, ...inner } as Field, isThere)
  })
}

const wholeOf = (field: Field): Field | undefined => (field as Marked).custom?.costo?.whole

const restoredOne: One = (field, isThere) => {
  const whole = wholeOf(field)
  return whole ? settledOne({ ...whole }, isThere) : field
}

const settledOne: One = (field, isThere) => {
  if (field.type === 'relationship' || field.type === 'upload')
    return lacks(field.relationTo, isThere)
      ? {
          name: field.name,
          type: 'ui',
          custom: { costo: { whole: field } },
          admin: { condition: () => false, disableBulkEdit: true, disableListColumn: true },
        }
      : ({ ...field, hooks: withNumbers(field.hooks) } as Field)
  const { without = {} } = (field as Marked).custom?.costo ?? {}
  const missing = Object.keys(without).find((slug) => !isThere(slug))
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

const lacks = (relationTo: string | string[], isThere: (slug: string) => boolean): boolean =>
  ![relationTo].flat().every(isThere)

const waits = (fields: Field[]): boolean =>
  fields.some((field) => {
    if (field.type === 'tabs') return field.tabs.some((tab) => waits(tab.fields))
    return Boolean(wholeOf(field)) || ('fields' in field && waits(field.fields))
  })
