import type { Field, Option, Tab } from 'payload'
import type { FieldTexts } from './option'
import { toldFor, toldOf } from './told'

/** What a host says of fields in each language, by their path. */
export type FieldsSaid = { fr?: Record<string, FieldTexts>; en?: Record<string, FieldTexts> }

type One = { fr?: FieldTexts; en?: FieldTexts }

/** Those of our fields, tabs and groups that a host may say something of, by their path, as they are before he does. */
export type Sayable = Map<string, Field | Tab>

/** The names by which a host says something of these fields: `sequences.from` is one within another. */
export function sayableIn(fields: Field[], above = '', found: Sayable = new Map()): Sayable {
  for (const field of fields) {
    if (isHosts(field)) continue
    const path = pathOf(field, above)
    if (path) found.set(path, field)
    if (field.type === 'tabs')
      for (const tab of field.tabs) {
        if (tab.fields.length && tab.fields.every(isHosts)) continue
        found.set(pathOf(tab, above)!, tab)
        sayableIn(tab.fields, below(tab, above), found)
      }
    else if ('fields' in field) sayableIn(field.fields, below(field, above), found)
  }
  return found
}

/** Our fields, however deep, with what the host says of them; those that are the host's own stay as they are. */
export function withFieldTexts(fields: Field[], said: FieldsSaid, above = ''): Field[] {
  return fields.map((field) => {
    if (isHosts(field)) return field
    const told = withTexts(field, said, above)
    if (told.type === 'tabs')
      return {
        ...told,
        tabs: told.tabs.map((tab) => within(withTexts(tab, said, above), said, above)),
      }
    return 'fields' in told ? within(told as Field & Holding, said, above) : told
  })
}

type Holding = { fields: Field[] }

const within = <One extends Holding>(one: One, said: FieldsSaid, above: string): One => ({
  ...one,
  fields: withFieldTexts(one.fields, said, below(one, above)),
})

/** What of a field or tab is told. */
type Told = {
  label?: unknown
  labels?: { singular?: unknown; plural?: unknown }
  description?: unknown
  options?: Option[]
  admin?: { description?: unknown; placeholder?: unknown }
}

function withTexts<Said extends Field | Tab>(
  one: Said,
  { fr, en }: FieldsSaid,
  above: string,
): Said {
  const path = pathOf(one, above)
  if (!path || !(fr?.[path] || en?.[path])) return one
  const said: One = { fr: fr?.[path], en: en?.[path] }
  const own = one as Told
  const text = (key: keyof FieldTexts, before: unknown, unnamed = '') =>
    toldFor(before, toldOf(said, key), unnamed)
  const admin = {
    ...own.admin,
    ...('type' in one && { description: text('description', own.admin?.description) }),
    placeholder: text('placeholder', own.admin?.placeholder),
  }
  return {
    ...one,
    label: text('label', own.label, path),
    ...(own.labels && {
      labels: {
        singular: text('singular', own.labels.singular),
        plural: text('plural', own.labels.plural),
      },
    }),
    ...(own.options && { options: own.options.map((option) => optionSaid(option, said)) }),
    ...(!('type' in one) && { description: text('description', own.description) }),
    admin: Object.fromEntries(Object.entries(admin).filter(([, value]) => value !== undefined)),
  } as Said
}

function optionSaid(option: Option, { fr, en }: One): Option {
  const { value, label } = typeof option === 'string' ? { value: option, label: option } : option
  const told = toldOf({ fr: fr?.options, en: en?.options }, value)
  return { ...Object(option), value, label: toldFor(label, told, value) } as Option
}

/** By the name of its own, or the label of its own that English has; a row has neither. */
function pathOf(one: Field | Tab, above: string): string | undefined {
  const name = nameOf(one) ?? englishLabel((one as Told).label)
  return name && above + name
}

const below = (one: object, above: string): string => {
  const name = nameOf(one)
  return name ? `${above}${name}.` : above
}

const nameOf = (one: object): string | undefined => (one as { name?: string }).name || undefined

const englishLabel = (label: unknown): string | undefined =>
  typeof label === 'object' && label ? (label as { en?: string }).en : undefined

const isHosts = (field: Field): boolean =>
  Boolean((field.custom as { costo?: { isHosts?: boolean } } | undefined)?.costo?.isHosts)
