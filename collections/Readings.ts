import { withAccess } from './access'
import { INDICATORS, SOCIAL_NETWORKS } from './choices'
import { day } from './fields/day'
import { GROUPS } from './fields/editorial'
import { enteredBy } from './fields/enteredBy'
import { SLUGS } from './slugs'

/** A number read off elsewhere on a day: a partner's followers, new customers, the result of a survey. Never scraped. */
export const Readings = withAccess('readings', {
  slug: SLUGS.readings,
  labels: {
    singular: { fr: 'Relevé', en: 'Reading' },
    plural: { fr: 'Relevés', en: 'Readings' },
  },
  versions: false,
  defaultSort: '-day',
  admin: {
    group: GROUPS.reciprocity,
    useAsTitle: 'source',
    defaultColumns: ['day', 'indicator', 'partner', 'channel', 'value', 'baseline', 'source'],
    listSearchableFields: ['source', 'question', 'note'],
    pagination: { defaultLimit: 50 },
    description: {
      fr: 'Abonnés, nouveaux clients, enquêtes\u00a0: un nombre, son jour et sa source.',
      en: 'Followers, new customers, surveys: a number, its day and its source.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'indicator',
          type: 'select',
          required: true,
          options: INDICATORS,
          label: { fr: 'Indicateur', en: 'Indicator' },
          admin: { width: '50%' },
        },
        day({
          name: 'day',
          required: true,
          label: { fr: 'Jour du relevé', en: 'Day of the reading' },
          admin: { width: '50%' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'partner',
          type: 'relationship',
          relationTo: SLUGS.partners,
          index: true,
          label: { fr: 'Partenaire', en: 'Partner' },
          admin: {
            width: '50%',
            description: {
              fr: 'Vide\u00a0: pour tout le programme.',
              en: 'Empty: for the whole programme.',
            },
          },
        },
        {
          name: 'channel',
          type: 'select',
          options: SOCIAL_NETWORKS,
          label: { fr: 'Réseau', en: 'Network' },
          admin: {
            width: '50%',
            condition: (_, siblings) => siblings?.indicator === 'followers',
          },
        },
      ],
    },
    {
      name: 'question',
      type: 'text',
      maxLength: 200,
      label: { fr: 'Question posée', en: 'Question asked' },
      admin: { condition: (_, siblings) => siblings?.indicator === 'survey' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'value',
          type: 'number',
          required: true,
          min: 0,
          label: { fr: 'Valeur', en: 'Value' },
          admin: { width: '50%' },
        },
        {
          name: 'unit',
          type: 'text',
          maxLength: 20,
          label: { fr: 'Unité', en: 'Unit' },
          admin: {
            width: '50%',
            placeholder: '%',
            condition: (_, siblings) => siblings?.indicator === 'survey',
          },
        },
      ],
    },
    {
      name: 'source',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { fr: 'Source', en: 'Source' },
      admin: {
        description: {
          fr: 'Qui l’a relevé, et où\u00a0: «\u00a0page Instagram, lue par Awa\u00a0».',
          en: 'Who read it, and where: “Instagram page, read by Awa”.',
        },
      },
    },
    {
      name: 'baseline',
      type: 'checkbox',
      label: { fr: 'Point de départ', en: 'Baseline' },
      admin: {
        description: {
          fr: 'La valeur avant le programme, à laquelle les autres sont comparées.',
          en: 'The value before the programme, with which the others are compared.',
        },
      },
    },
    { name: 'note', type: 'textarea', maxLength: 500, label: { fr: 'Remarque', en: 'Note' } },
    enteredBy(),
  ],
})
