import { withAccess } from './access'
import { day, lastDay } from './fields/day'
import { editorial, GROUPS } from './fields/editorial'
import { SLUGS } from './slugs'

/** The city recommends a shop to a partner, for a reason and a time. */
export const Recommendations = withAccess('recommendations', {
  ...editorial,
  slug: SLUGS.recommendations,
  labels: {
    singular: { fr: 'Recommandation', en: 'Recommendation' },
    plural: { fr: 'Recommandations', en: 'Recommendations' },
  },
  defaultSort: '-updatedAt',
  admin: {
    group: GROUPS.content,
    pagination: { defaultLimit: 50 },
    defaultColumns: ['shop', 'partner', 'reason', 'from', 'until', '_status'],
    description: {
      fr: 'Le commerce que l’on conseille à un partenaire, pourquoi et quand.',
      en: 'The shop recommended to a partner, why and when.',
    },
  },
  fields: [
    {
      name: 'partner',
      type: 'relationship',
      relationTo: SLUGS.partners,
      required: true,
      index: true,
      label: { fr: 'Partenaire', en: 'Partner' },
    },
    {
      name: 'shop',
      type: 'relationship',
      relationTo: SLUGS.shops,
      required: true,
      index: true,
      label: { fr: 'Commerce', en: 'Shop' },
    },
    {
      name: 'reason',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: { fr: 'Pourquoi', en: 'Why' },
    },
    {
      type: 'row',
      fields: [
        day({ name: 'from', label: { fr: 'Du', en: 'From' } }),
        lastDay('from', { name: 'until', label: { fr: 'Au (inclus)', en: 'Until (included)' } }),
      ],
    },
  ],
})
