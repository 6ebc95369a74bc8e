import type { FlattenedField } from 'payload'
import { regional } from '../../collections/hours/regional'
import { labelIn } from '../../collections/labelIn'
import { lengthOf, type Point } from '../../collections/walking/distances'
import { longDay, span } from '../charts'
import { parisDay } from '../publish/paris'
import { saidHours, saidPhone } from '../shop-facts'
import { labelOf } from './fields'
import { storyText } from './story-text'
import { YES_NO } from './words'

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
  if (field.type === 'array') return rowsOf(field, value, language, names)
  if (field.type === 'relationship' || field.type === 'upload')
    return (Array.isArray(value) ? value : [value].filter(Boolean)).map(
      (id) => names.get(String(id)) ?? String(id),
    )
  if (value === null || value === undefined || value === '') return ''
  if (field.type === 'richText') return storyText(value)
  if (field.type === 'date') return dayOf(field, value, language)
  if (field.type === 'checkbox') return YES_NO[value === true ? 'yes' : 'no'][language]
  if (field.name === 'line') return lineSaid(value, language)
  if (field.name === 'hours') return saidHours(String(value), language)
  if (field.name === 'phone') return saidPhone(String(value))
  if (field.type === 'select') return options(field.options, value, language)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

type ArrayField = Extract<FlattenedField, { type: 'array' }>

function rowsOf(field: ArrayField, value: unknown, language: Language, names: Names): string[] {
  const rows = (Array.isArray(value) ? value : []) as Record<string, unknown>[]
  return rows.map((row) => {
    if (field.name === 'closures') {
      const days = span(parisOf(row.from), parisOf(row.to), language)
      return row.reason ? `${days} (${String(row.reason)})` : days
    }
    return row.url ? String(row.url) : rowSaid(field, row, language, names)
  })
}

/** All that a row says, each with what it is called. */
function rowSaid(
  { flattenedFields }: ArrayField,
  row: Record<string, unknown>,
  language: Language,
  names: Names,
): string {
  const parts = flattenedFields.flatMap((inner) => {
    if (inner.name === 'id' || ('admin' in inner && inner.admin?.hidden)) return []
    const text = [said(inner, row[inner.name], language, names)].flat().join(', ')
    const label = labelOf(inner, language)
    return text ? [language === 'fr' ? `${label}\u00a0: ${text}` : `${label}: ${text}`] : []
  })
  return parts.join(' · ')
}

/** A line is looked at on the map: its points and its length say whether it is another. */
function lineSaid(value: unknown, language: Language): string {
  const { coordinates } = value as { coordinates: Point[] }
  const meters = Math.round(lengthOf(coordinates)).toLocaleString(language)
  return `${coordinates.length} points, ${meters}\u00a0m`
}

const parisOf = (instant: unknown): string => parisDay(new Date(String(instant)))

type DateField = Extract<FlattenedField, { type: 'date' }>

function dayOf({ admin }: DateField, instant: unknown, language: Language): string {
  const isMoment = Object(admin?.date).pickerAppearance === 'dayAndTime'
  return isMoment
    ? new Date(String(instant)).toLocaleString(regional(language), {
        ...{ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' },
      })
    : longDay(parisOf(instant), language)
}

type Options = Extract<FlattenedField, { type: 'select' }>['options']

function options(all: Options, value: unknown, language: Language): Said {
  const labelOf = (wanted: unknown): string => {
    const option = all.find((one) => typeof one === 'object' && one.value === wanted)
    return labelIn(Object(option).label, language) ?? String(wanted)
  }
  return Array.isArray(value) ? value.map(labelOf) : labelOf(value)
}
