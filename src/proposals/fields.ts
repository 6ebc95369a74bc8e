import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'
import { labelIn } from '../../collections/labelIn'
import { type Kind, slugsOf } from '../../collections/slugs'
import { idFor } from '../relation'
import { WHOLE } from './publication/words'

/** The configuration of what a proposal is about. */
export const configOf = (
  payload: Pick<Payload, 'collections' | 'config'>,
  kind: Kind,
): SanitizedCollectionConfig => payload.collections[slugsOf(payload)[kind]].config

/** The collection's field of that name. @throws TypeError when it has none */
export function fieldOf(config: SanitizedCollectionConfig, name: string): FlattenedField {
  const field = config.flattenedFields.find((one) => one.name === name)
  if (!field) throw new TypeError(`${config.slug} has no field ${name}`)
  return field
}

/** Whether what is proposed of it are pictures: they are proposed photos until an editor takes them over. */
export const isPictures = ({ type }: FlattenedField): boolean => type === 'upload'

/** What a field is called; its name where it is called nothing. A status stands for the whole record. */
export function labelOf(field: FlattenedField, language: 'fr' | 'en'): string {
  if (field.name === '_status') return WHOLE[language]
  const label = 'label' in field ? field.label : undefined
  return labelIn(label, language) ?? field.name
}

/** The value with what these fields know, and the ids of rows; what else was sent is left behind. */
export function known(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row) => knownIn(field.flattenedFields, row, true))
  if (field.type === 'group') return knownIn(field.flattenedFields, value, false)
  return value
}

function knownIn(fields: FlattenedField[], value: unknown, isRow: boolean): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const given = value as Record<string, unknown>
  const names = fields.filter(({ name }) => Object.hasOwn(given, name))
  const kept = names.map((field) => [field.name, known(field, given[field.name])])
  const id = isRow && typeof given.id === 'string' ? { id: given.id } : {}
  return { ...id, ...Object.fromEntries(kept) }
}

/** Ids in the value of a relationship or an upload, as texts. */
export const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(isId).map(String)

const isId = (id: unknown): id is number | string =>
  typeof id === 'string' || typeof id === 'number'

/** The values with the ids of their relationships as the database keeps them; of pictures they are texts until one is taken over. */
export function withStoredIds(
  payload: Payload,
  { flattenedFields }: SanitizedCollectionConfig,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const stored = (name: string, value: unknown): unknown => {
    const field = flattenedFields.find((one) => one.name === name)
    if (field?.type !== 'relationship' || typeof field.relationTo !== 'string') return value
    if (Array.isArray(value)) return value.map((one) => stored(name, one))
    return typeof value === 'string' ? idFor(payload, field.relationTo, value) : value
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, stored(name, value)]),
  )
}

const TEXTS = ['text', 'textarea', 'date', 'email', 'select']

const isText = (value: unknown): boolean => typeof value === 'string'

/** Whether the value has the shape of the field's; what stands in it is for the field's own check. */
export function hasShape(field: FlattenedField, value: unknown): boolean {
  if (value === null) return true
  const isMany = 'hasMany' in field && field.hasMany === true
  if (isMany || isPictures(field)) {
    const isOne = field.type === 'relationship' ? isId : isText
    return Array.isArray(value) && value.every(isOne)
  }
  if (field.type === 'array')
    return (
      Array.isArray(value) &&
      value.every(
        (row) =>
          typeof row === 'object' &&
          row !== null &&
          field.flattenedFields.every(({ name }) => hasInner(field.flattenedFields, name, row)),
      )
    )
  if (TEXTS.includes(field.type)) return typeof value === 'string'
  if (field.type === 'richText') return typeof value === 'object' && !Array.isArray(value)
  return false
}

function hasInner(fields: FlattenedField[], name: string, row: object): boolean {
  const value = (row as Record<string, unknown>)[name]
  const field = fields.find((one) => one.name === name)!
  return value === undefined || hasShape(field, value)
}
