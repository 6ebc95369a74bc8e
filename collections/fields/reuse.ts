import type { Field } from 'payload'
import { LICENCES } from '../choices'

/** What others need to reuse a record: its licence, and its keys in their systems. */
export const reuseFields = (): Field[] => [
  {
    name: 'licence',
    type: 'select',
    required: true,
    defaultValue: 'etalab-2.0',
    options: LICENCES,
    label: { fr: 'Licence', en: 'Licence' },
    admin: {
      position: 'sidebar',
      description: { fr: 'Des faits et des textes.', en: 'Of the facts and texts.' },
    },
  },
  {
    name: 'externalIds',
    type: 'array',
    label: { fr: 'Identifiants ailleurs', en: 'Identifiers elsewhere' },
    labels: {
      singular: { fr: 'Identifiant', en: 'Identifier' },
      plural: { fr: 'Identifiants', en: 'Identifiers' },
    },
    admin: { position: 'sidebar', initCollapsed: true },
    fields: [
      {
        name: 'system',
        type: 'text',
        required: true,
        label: { fr: 'Système', en: 'System' },
        admin: { placeholder: 'osm, apidae, tourinsoft, wikidata…' },
      },
      {
        name: 'value',
        type: 'text',
        required: true,
        label: { fr: 'Identifiant', en: 'Identifier' },
      },
    ],
  },
]
