import { withAccess } from './access'
import { day } from './fields/day'
import { GROUPS } from './fields/editorial'
import { enteredBy } from './fields/enteredBy'
import { SLUGS } from './slugs'

/** An editor takes back what one host has given on one day: it looks forged. Deleting the strike counts it again. */
export const Strikes = withAccess('strikes', {
  slug: SLUGS.strikes,
  labels: {
    singular: { fr: 'Journée écartée', en: 'Struck day' },
    plural: { fr: 'Journées écartées', en: 'Struck days' },
  },
  versions: false,
  admin: {
    group: GROUPS.reciprocity,
    useAsTitle: 'reason',
    defaultColumns: ['partner', 'day', 'reason', 'enteredBy'],
    description: {
      fr: 'Ce qu’un site dit avoir montré ce jour-là ne compte plus. Supprimez la ligne pour le compter de nouveau.',
      en: 'What a site says it has shown on that day counts no longer. Delete the row to count it again.',
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
    day({ name: 'day', required: true, label: { fr: 'Jour', en: 'Day' } }),
    {
      name: 'reason',
      type: 'text',
      required: true,
      maxLength: 300,
      label: { fr: 'Raison', en: 'Reason' },
    },
    enteredBy(),
  ],
})
