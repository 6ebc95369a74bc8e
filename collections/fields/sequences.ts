import type { ArrayField } from 'payload'
import { teamOnly } from '../access'
import { SLUGS } from '../slugs'
import { rights } from './rights'

/** The sequences of a video: in order, disjoint, inside its duration. */
export const sequences = (): ArrayField => ({
  name: 'sequences',
  type: 'array',
  label: { fr: 'Séquences', en: 'Sequences' },
  labels: {
    singular: { fr: 'Séquence', en: 'Sequence' },
    plural: { fr: 'Séquences', en: 'Sequences' },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      label: { fr: 'Titre', en: 'Title' },
    },
    {
      name: 'partner',
      type: 'relationship',
      relationTo: SLUGS.partners,
      label: { fr: 'Partenaire', en: 'Partner' },
    },
    { name: 'place', type: 'text', localized: true, label: { fr: 'Lieu', en: 'Place' } },
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'number',
          required: true,
          min: 0,
          label: { fr: 'De (secondes)', en: 'From (seconds)' },
          admin: { width: '50%' },
        },
        {
          name: 'to',
          type: 'number',
          required: true,
          min: 0,
          label: { fr: 'À (secondes)', en: 'To (seconds)' },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'cost',
      type: 'number',
      min: 0,
      access: teamOnly,
      label: { fr: 'Coût en euros', en: 'Cost in euros' },
    },
    rights({
      fr: 'Sans l’usage « Web », ou passé la date, la séquence n’est pas publiée.',
      en: 'Without the use “Web”, or past the date, the sequence is not published.',
    }),
  ],
})
