import type { ArrayField, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { checkSequenceEnd, checkSequenceStart, type SequenceTimes } from '../checks/sequences'
import { SLUGS } from '../slugs'
import { alsoCheck } from './alsoCheck'
import { requiredOnce } from './name'
import { rights } from './rights'
import { rowIndex } from './rowIndex'

type VideoData = { durationSeconds?: number | null; sequences?: SequenceTimes[] }

/** The sequences of a video: in order, disjoint, inside its duration. */
export const sequences = (): ArrayField => ({
  name: 'sequences',
  type: 'array',
  admin: { components: { RowLabel: 'costo-vitrine/admin/RowTitle#RowTitle' } },
  label: { fr: 'Séquences', en: 'Sequences' },
  labels: {
    singular: { fr: 'Séquence', en: 'Sequence' },
    plural: { fr: 'Séquences', en: 'Sequences' },
  },
  fields: [
    requiredOnce({ name: 'title', label: { fr: 'Titre', en: 'Title' } }),
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
          validate: alsoCheck(number as NumberFieldSingleValidation, (_, options) => {
            const sequences = (options.data as VideoData).sequences ?? []
            return checkSequenceStart(sequences, rowIndex(sequences, options))
          }),
          admin: { width: '50%' },
        },
        {
          name: 'to',
          type: 'number',
          required: true,
          min: 0,
          label: { fr: 'À (secondes)', en: 'To (seconds)' },
          validate: alsoCheck(number as NumberFieldSingleValidation, (_, { data, siblingData }) =>
            checkSequenceEnd(siblingData as SequenceTimes, (data as VideoData).durationSeconds),
          ),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'cost',
      type: 'number',
      min: 0,
      label: { fr: 'Coût en euros', en: 'Cost in euros' },
    },
    rights({
      fr: 'Sans l’usage «\u00a0Web\u00a0», ou passé la date, la séquence n’est pas publiée.',
      en: 'Without the use “Web”, or past the date, the sequence is not published.',
    }),
  ],
})
