import type { Field, LabelFunction } from 'payload'
import { type Spoken, spokenLanguage } from '../../../collections/spokenLanguage'
import { mapFields } from '../mapFields'

type Both = { fr: string; en: string }

/**
 * Our fields, however deep, with labels that are texts in the admin's language by the time they reach the browser. Payload
 * writes a label as it stands into the names of buttons: of `{ fr, en }` a screen reader would say "Sort by [object Object]".
 * Parts of a form that have no name are in no list and keep theirs, by which a host knows them.
 */
export const withSpokenLabels = (fields: Field[]): Field[] =>
  mapFields(fields, (field) => ('name' in field ? withSpoken(field) : field))

function withSpoken(field: Field): Field {
  const { label, labels } = field as { label?: unknown; labels?: Labels }
  return {
    ...field,
    ...(isBoth(label) && { label: spoken(label) }),
    ...(labels && { labels: spokenLabels(labels) }),
  } as Field
}

type Labels = { singular?: unknown; plural?: unknown }

/** What one and several are called, likewise. */
export const spokenLabels = <Said extends Labels>(labels: Said): Said =>
  Object.fromEntries(
    Object.entries(labels).map(([key, label]) => [key, isBoth(label) ? spoken(label) : label]),
  ) as Said

const spoken =
  (label: Both): LabelFunction =>
  ({ i18n }: { i18n: Spoken }) =>
    label[spokenLanguage(i18n)]

/** No more and no less: what a host says of his own fields in other languages is left to Payload. */
const isBoth = (label: unknown): label is Both =>
  typeof label === 'object' && label !== null && Object.keys(label).sort().join() === 'en,fr'
