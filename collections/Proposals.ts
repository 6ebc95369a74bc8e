import { withAccess } from './access'
import { PROPOSAL_STATES } from './choices'
import { SLUGS } from './slugs'

/**
 * What a partner, an office or a shopkeeper would have changed of a record: applied field by field, by an editor, or at
 * once where it goes live by itself. Nobody writes a row by hand: the ways in are endpoints that know what may be proposed.
 */
export const Proposals = withAccess('proposals', {
  slug: SLUGS.proposals,
  labels: {
    singular: { fr: 'Proposition', en: 'Proposal' },
    plural: { fr: 'Propositions', en: 'Proposals' },
  },
  versions: false,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    // read and decided in a view of its own
    hidden: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'createdAt', 'decidedAt'],
    description: {
      fr: 'Ce que partenaires et commerçants voudraient changer, et ce qui en a été décidé.',
      en: 'What partners and shopkeepers would have changed, and what was decided of it.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { fr: 'De quoi il s’agit', en: 'What it is about' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: PROPOSAL_STATES,
      label: { fr: 'État', en: 'State' },
    },
    /** The record it is about: "shops" and its id; no id for one that is to be made. */
    { name: 'kind', type: 'text', required: true, admin: { hidden: true } },
    { name: 'record', type: 'text', index: true, admin: { hidden: true } },
    /** The language of localised values. */
    { name: 'language', type: 'text', admin: { hidden: true } },
    /** By field: what stood in the record when it was proposed, and what is to stand there. */
    { name: 'before', type: 'json', admin: { hidden: true } },
    { name: 'values', type: 'json', required: true, admin: { hidden: true } },
    /** When the version that it was made on was saved, ISO 8601: a later one may be in conflict. */
    { name: 'base', type: 'text', admin: { hidden: true } },
    /** By field: what was decided, by whom and when. */
    { name: 'decisions', type: 'json', admin: { hidden: true } },
    { name: 'reason', type: 'textarea', label: { fr: 'Raison', en: 'Reason' } },
    {
      name: 'partner',
      type: 'relationship',
      relationTo: SLUGS.partners,
      index: true,
      label: { fr: 'Proposé par le partenaire', en: 'Proposed by the partner' },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: SLUGS.users,
      label: { fr: 'Compte', en: 'Account' },
    },
    {
      name: 'link',
      type: 'relationship',
      relationTo: SLUGS.shopLinks,
      label: { fr: 'Proposé par le lien', en: 'Proposed by the link' },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      label: { fr: 'Décidé par', en: 'Decided by' },
    },
    { name: 'decidedAt', type: 'date', label: { fr: 'Décidé le', en: 'Decided on' } },
  ],
})
