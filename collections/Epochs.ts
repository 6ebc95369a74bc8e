import { withAccess } from './access'
import { SLUGS } from './slugs'

/**
 * One row for each day whose account is made up: what was given, received and owed, and the weights by which the days
 * after share. A row also keeps what the rule knew that day, so that it can be made up again when a segment comes late or
 * an editor strikes a day.
 */
export const Epochs = withAccess('epochs', {
  slug: SLUGS.epochs,
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    /** ISO day in Paris. */
    { name: 'day', type: 'text', required: true, unique: true },
    /** What the rule knew on that day. */
    { name: 'facts', type: 'json', required: true },
    /** What follows from it. */
    { name: 'result', type: 'json', required: true },
  ],
})
