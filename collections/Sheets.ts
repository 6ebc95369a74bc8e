import { withAccess } from './access'
import { SLUGS } from './slugs'

/** Which partner was sent the sheet of which month: once, whatever is restarted meanwhile. */
export const Sheets = withAccess('sheets', {
  slug: SLUGS.sheets,
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    /** "2026-10 tudigo": the month and the partner's slug. */
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'to', type: 'text', required: true },
    /** ISO instant at which the mail server took it; none while it has not. */
    { name: 'sentAt', type: 'text' },
    /** What the mail server said when it didn't take it. */
    { name: 'failure', type: 'text' },
    { name: 'tries', type: 'number', required: true, defaultValue: 0 },
  ],
})
