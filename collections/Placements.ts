import { withAccess } from './access'
import { CHANNELS, SHEET_LANGUAGES } from './choices'
import { day } from './fields/day'
import { GROUPS } from './fields/editorial'
import { enteredBy } from './fields/enteredBy'
import { SLUGS } from './slugs'

/**
 * Others shown on one partner's behalf without a script: in his newsletter, a post, a print. Who is shown the server picks
 * in turn; how many have seen it the partner declares.
 */
export const Placements = withAccess('placements', {
  slug: SLUGS.placements,
  labels: {
    singular: { fr: 'Parution', en: 'Placement' },
    plural: { fr: 'Parutions', en: 'Placements' },
  },
  versions: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.reciprocity,
    useAsTitle: 'title',
    defaultColumns: ['title', 'partner', 'channel', 'day', 'copies'],
    description: {
      fr: 'Lettres, publications et imprimés où un partenaire en montre d’autres. Déclaré, donc compté à part de ce qui est mesuré.',
      en: 'Newsletters, posts and prints in which a partner shows others. Declared, so counted apart from what is measured.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { fr: 'Titre', en: 'Title' },
      admin: { placeholder: { fr: 'Lettre de mars', en: 'March newsletter' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'partner',
          type: 'relationship',
          relationTo: SLUGS.partners,
          required: true,
          index: true,
          label: { fr: 'Chez qui', en: 'On whose behalf' },
          admin: { width: '50%' },
        },
        {
          name: 'channel',
          type: 'select',
          required: true,
          options: CHANNELS,
          label: { fr: 'Support', en: 'Channel' },
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'places',
          type: 'number',
          required: true,
          defaultValue: 3,
          min: 1,
          max: 12,
          label: { fr: 'Partenaires montrés', en: 'Partners shown' },
          admin: { width: '50%' },
        },
        {
          name: 'language',
          type: 'select',
          required: true,
          options: SHEET_LANGUAGES,
          defaultValue: 'fr',
          label: { fr: 'Langue', en: 'Language' },
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        day({
          name: 'day',
          label: { fr: 'Jour de parution', en: 'Day it came out' },
          admin: { width: '50%' },
        }),
        {
          name: 'copies',
          type: 'number',
          min: 0,
          max: 10_000_000,
          label: { fr: 'Exemplaires ou destinataires', en: 'Copies or recipients' },
          admin: { width: '50%' },
        },
      ],
    },
    /** Slugs of those shown, in their order, as picked when it was made. */
    { name: 'items', type: 'text', hasMany: true, admin: { hidden: true } },
    enteredBy(),
  ],
})
