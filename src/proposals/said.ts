import type { FlattenedField } from 'payload'
import { longDay, span } from '../charts'
import { parisDay } from '../publish/paris'
import { saidHours, saidPhone } from '../shop-facts'
import { storyText } from './story-text'

type Language = 'fr' | 'en'

/** Names of records by their id, where a field refers to them. */
export type Names = Map<string, string>

/** A value in words: one text, or a list of short ones. */
export type Said = string | string[]

/** What a field's value says to a person. */
export function said(
  field: FlattenedField,
  value: unknown,
  language: Language,
  names: Names,
): Said {
  if (field.type === 'array') return rowsOf(field.name, value, language)
  if (field.type === 'relationship')
    return (Array.isArray(value) ? value : [value].filter(Boolean)).map(
      (id) => names.get(String(id)) ?? String(id),
    )
  if (value === null || value === undefined || value === '') return ''
  if (field.type === 'richText') return storyText(value)
  if (field.type === 'date') return dayOf(value, language)
  if (field.name === 'hours') return saidHours(String(value), language)
  if (field.name === 'phone') return saidPhone(String(value))
  if (field.type === 'select') return options(field.options, value, language)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function rowsOf(name: string, value: unknown, language: Language): string[] {
  const rows = (Array.isArray(value) ? value : []) as Record<string, unknown>[]
  return rows.map((row) => {
    if (name !== 'closures') return String(row.url ?? JSON.stringify(row))
    const days = span(parisOf(row.from), parisOf(row.to), language)
    return row.reason ? `${days} (${String(row.reason)})` : days
  })
}

const parisOf = (instant: unknown): string => parisDay(new Date(String(instant)))
const dayOf = (instant: unknown, language: Language) => longDay(parisOf(instant), language)

type Options = Extract<FlattenedField, { type: 'select' }>['options']

function options(all: Options, value: unknown, language: Language): Said {
  const labelOf = (wanted: unknown): string => {
    const option = all.find((one) => typeof one === 'object' && one.value === wanted)
    const label = typeof option === 'object' ? option.label : wanted
    return typeof label === 'object' && label !== null
      ? String((label as Record<string, unknown>)[language])
      : String(label)
  }
  return Array.isArray(value) ? value.map(labelOf) : labelOf(value)
}
