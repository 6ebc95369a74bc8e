import type { Kind } from '../../collections/slugs'

/** Who may propose without being an editor: whoever acts for a partner, an office too, and whoever has a shop's link. */
export type Proposer = 'partner' | 'shopkeeper'

/** `waits` for an editor; `live`: stands in the published record at once, logged, and is taken back in one click. */
export type Way = 'waits' | 'live'

type Fields = Record<string, Way>

/**
 * Of his own card. Whom he leaves out is his own to say and shows on his own site only: it goes live. All else is read by
 * others' visitors, is where their clicks lead, or decides whose visits are counted as whose (`sites`): an editor looks.
 */
const OWN_CARD: Fields = {
  ...{ service: 'waits', logo: 'waits', website: 'waits', sites: 'waits', social: 'waits' },
  excludes: 'live',
}

/** The one table of what may be proposed: proposer × collection × field. What isn't named is nobody's to propose. */
const PROPOSABLE: Record<Proposer, Partial<Record<Kind, Fields>>> = {
  partner: { partners: OWN_CARD },
  // facts that a closed door makes plain in a day go live; words and pictures wait
  shopkeeper: {
    shops: {
      ...{ hours: 'live', closures: 'live', phone: 'live', verifiedOn: 'live' },
      ...{ summary: 'waits', story: 'waits', website: 'waits', photos: 'waits' },
    },
  },
}

/** What this proposer may propose of a collection, by field and way. */
export const proposable = (proposer: Proposer, kind: Kind): Fields =>
  PROPOSABLE[proposer][kind] ?? {}
