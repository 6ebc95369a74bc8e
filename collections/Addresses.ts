import { withAccess } from './access'
import { SLUGS } from './slugs'

/** Every slug in use or once public, and whose it is: what once was printed never leads to another record. */
export const Addresses = withAccess('addresses', {
  slug: SLUGS.addresses,
  admin: { hidden: true },
  versions: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    /** "shops/the-slug" */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'record', type: 'text', required: true, index: true },
    /** It was public once: it is never given to another record. */
    { name: 'published', type: 'checkbox', defaultValue: false },
    /** When it was given to its record: the first one names the record in feeds for ever. */
    { name: 'since', type: 'date' },
    /** Since when its record is no longer public: who has copied the record is told. */
    { name: 'removedAt', type: 'date' },
  ],
})
