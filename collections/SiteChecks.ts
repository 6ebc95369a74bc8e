import { withAccess } from './access'
import { CHECK_LEVELS } from './choices'
import { GROUPS } from './fields/editorial'
import { SLUGS } from './slugs'

/** What was found on a page of a partner's, the last time it was looked at. */
export const SiteChecks = withAccess('siteChecks', {
  slug: SLUGS.siteChecks,
  labels: {
    singular: { fr: 'Contrôle de site', en: 'Site check' },
    plural: { fr: 'Contrôles de sites', en: 'Site checks' },
  },
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-checkedAt',
  admin: {
    group: GROUPS.content,
    useAsTitle: 'url',
    defaultColumns: ['url', 'partner', 'level', 'checkedAt'],
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
    { name: 'url', type: 'text', required: true, label: { fr: 'Page', en: 'Page' } },
    /** Partner and page: one row for both. */
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      name: 'level',
      type: 'select',
      required: true,
      index: true,
      options: CHECK_LEVELS,
      label: { fr: 'Résultat', en: 'Result' },
    },
    {
      name: 'checkedAt',
      type: 'date',
      required: true,
      index: true,
      label: { fr: 'Regardé le', en: 'Looked at on' },
    },
    /** What was found, each with its key and values: it is said in the reader's language. */
    { name: 'findings', type: 'json', admin: { hidden: true } },
  ],
})
