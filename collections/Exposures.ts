import { withAccess } from './access'
import { SLUGS } from './slugs'

/**
 * What widgets have counted: sums by day, host and item, and nothing of any visitor. One row for each closed segment of
 * the journal, so that a segment is booked once whatever crashes; rows of past days are merged into one.
 */
export const Exposures = withAccess('exposures', {
  slug: SLUGS.exposures,
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    /** Name of the segment, or "day 2026-11-25", "month 2024-10" of a merged row. */
    { name: 'segment', type: 'text', required: true, unique: true },
    /** First and last ISO day (or month) in it. */
    { name: 'from', type: 'text', required: true, index: true },
    { name: 'until', type: 'text', required: true, index: true },
    /** Names of the rows that a merged row stands for: they count no longer. */
    { name: 'merged', type: 'json' },
    { name: 'days', type: 'json', required: true },
  ],
})
