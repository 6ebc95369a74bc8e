import { withAccess } from './access'
import { SLUGS } from './slugs'

/**
 * Which record of ours is kept from which record of a host's own collection, and why one doesn't follow. There only where a
 * host keeps any from its own.
 */
export const Sources = {
  ...withAccess('sources', {
    slug: SLUGS.sources,
    admin: { hidden: true },
    versions: false,
    timestamps: false,
    lockDocuments: false,
    fields: [
      /** "shops:stores/12" */
      { name: 'source', type: 'text', required: true, unique: true },
      /** What the host's record is called. */
      { name: 'name', type: 'text' },
      { name: 'kind', type: 'text', required: true },
      { name: 'record', type: 'text', required: true, index: true },
      /** Names of the fields that are kept from there. */
      { name: 'fields', type: 'json' },
      /** What stands in the way of taking it over; nothing when nothing does. */
      { name: 'problems', type: 'json' },
      { name: 'isTroubled', type: 'checkbox', defaultValue: false, index: true },
      /** The host's record is there no more. */
      { name: 'isGone', type: 'checkbox', defaultValue: false },
      /** When the host's record was saved that was taken over last, and by which `map`. */
      { name: 'of', type: 'text' },
      { name: 'by', type: 'text' },
    ],
  }),
}
