import { withAccess } from './access'
import { day, lastDay } from './fields/day'
import { GROUPS } from './fields/editorial'
import { SLUGS } from './slugs'

/** What happened meanwhile (a campaign, a fair, a breakdown): shown on the time line of every chart. */
export const Annotations = withAccess('annotations', {
  slug: SLUGS.annotations,
  labels: {
    singular: { fr: 'Repère', en: 'Annotation' },
    plural: { fr: 'Repères', en: 'Annotations' },
  },
  versions: false,
  admin: {
    group: GROUPS.reciprocity,
    useAsTitle: 'label',
    defaultColumns: ['label', 'from', 'until'],
    description: {
      fr: 'Une campagne, une fête, une panne\u00a0: ce qui explique une courbe.',
      en: 'A campaign, a fair, a breakdown: what explains a curve.',
    },
  },
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 80,
      label: { fr: 'Nom', en: 'Name' },
    },
    {
      type: 'row',
      fields: [
        day({ name: 'from', required: true, label: { fr: 'Du', en: 'From' } }),
        lastDay('from', { name: 'until', label: { fr: 'Au (inclus)', en: 'Until (included)' } }),
      ],
    },
  ],
})
