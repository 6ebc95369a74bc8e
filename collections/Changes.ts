import { withAccess } from './access'
import { SLUGS } from './slugs'

/** The outbox: one row for each committed change that the edition may show; the publisher takes rows out. */
export const Changes = withAccess('changes', {
  slug: SLUGS.changes,
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'kind', type: 'text', required: true },
    { name: 'record', type: 'text', required: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
})
