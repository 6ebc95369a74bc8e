/**
 * The suite's collections by their kind, with the slug that each has unless a host gives it another. Collections are written with
 * these; whatever runs asks `slugsOf`.
 */
export const SLUGS = {
  partners: 'partners',
  shops: 'shops',
  videos: 'videos',
  tours: 'tours',
  perimeters: 'perimeters',
  recommendations: 'recommendations',
  media: 'media',
  users: 'users',
  /** Outbox of committed changes, emptied by the publisher. */
  changes: 'changes',
  /** Every slug ever used, and by whom. */
  addresses: 'addresses',
  /** What widgets have counted, by day, host and item. */
  exposures: 'exposures',
  /** Days whose account of given and received is made up, with the weights that follow from it. */
  epochs: 'epochs',
  /** Days of a host that an editor has struck from the account. */
  strikes: 'strikes',
  /** Keys by which a frame's page says whose site it stands in. */
  frameKeys: 'frame-keys',
  /** What happened meanwhile, on the time line of every chart. */
  annotations: 'annotations',
  /** Followers, customers, answers: read off elsewhere on a day. */
  readings: 'readings',
  /** Others shown in a newsletter, a post or a print. */
  placements: 'placements',
  /** Monthly sheets that were sent. */
  sheets: 'sheets',
  /** What partners and shopkeepers would have changed. */
  proposals: 'proposals',
  /** Pictures that came with a proposal. */
  proposedPhotos: 'proposed-photos',
  /** Single-use links for shopkeepers. */
  shopLinks: 'shop-links',
  /** What was found on partners' pages. */
  siteChecks: 'site-checks',
  /** What is kept from a host's own collection; in no installation without such. */
  sources: 'costo-sources',
} as const

/** Names of the suite's globals. */
export const GLOBAL_SLUGS = {
  /** The rule by which places are shared. */
  sharing: 'sharing',
} as const

/**
 * What a collection of the suite holds, under whatever slug. Public addresses, feeds, mentions and the suite's own rows about
 * records name kinds; Payload's API, its admin and its relationships name slugs.
 */
export type Kind = keyof typeof SLUGS

/**
 * A host's slugs by kind. Typed as the defaults, since Payload types its API by the slugs that it knows: the values may be any text,
 * and are compared by `===` with nothing but a slug that Payload has said.
 */
export type Slugs = typeof SLUGS

type Marked = { custom?: Record<string, unknown> }

/** The slugs of the suite's collections in this configuration, those too that aren't there. */
export const slugsOf = ({ config }: { config: Marked }): Slugs =>
  (config.custom?.costo as { slugs?: Slugs } | undefined)?.slugs ?? SLUGS

/** What a collection holds, when it is the suite's, or the host's taken for it; nothing of any other. */
export const kindIn = ({ custom }: Marked): Kind | undefined =>
  (custom?.costo as { kind?: Kind } | undefined)?.kind

type Collections = { collections: Record<string, { config: Marked } | undefined> }

/** What the collection of that slug holds; nothing of the host's own. */
export const kindOf = ({ collections }: Collections, slug: string): Kind | undefined =>
  kindIn(collections[slug]?.config ?? {})

/** Whether there is a collection of that kind: a host may use one of the plugins alone, and have its own of the same name. */
export const hasKind = (payload: Collections & { config: Marked }, kind: Kind): boolean =>
  kindOf(payload, slugsOf(payload)[kind]) === kind

/** Kinds whose records have a public address. */
export const ADDRESSED = ['partners', 'shops', 'videos', 'tours', 'perimeters'] as const

export type AddressedSlug = (typeof ADDRESSED)[number]
