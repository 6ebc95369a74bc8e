import type { Field, LabelFunction, Tab } from 'payload'
import { type Spoken, spokenLanguage } from '../../../collections/spokenLanguage'

type Both = { fr: string; en: string }

/**
 * Our fields, however deep, with labels that are texts in the admin's language by the time they reach the browser. Payload's lists
 * write a label as it stands into the names of their buttons: of `{ fr, en }` a screen reader would say "Sort by [object Object]".
 * Parts of a form that have no name are in no list and keep theirs, by which a host knows them.
 */
export function withSpokenLabels(fields: Field[]): Field[] {
  return fields.map((field) => {
    const spoken = 'name' in field ? withSpoken(field) : field
    if (spoken.type === 'tabs')
      return {
        ...spoken,
        tabs: spoken.tabs.map((tab) => ({ ...tab, fields: withSpokenLabels(tab.fields) }) as Tab),
      }
    return 'fields' in spoken
      ? ({ ...spoken, fields: withSpokenLabels(spoken.fields) } as Field)
      : spoken
  })
}

function withSpoken(field: Field): Field {
  const { label } = field as { label?: unknown }
  return isBoth(label) ? ({ ...field, label: spoken(label) } as Field) : field
}

const spoken =
  (label: Both): LabelFunction =>
  ({ i18n }: { i18n: Spoken }) =>
    label[spokenLanguage(i18n)]

/** No more and no less: what a host says of his own fields in other languages is left to Payload. */
const isBoth = (label: unknown): label is Both =>
  typeof label === 'object' && label !== null && Object.keys(label).sort().join() === 'en,fr'
