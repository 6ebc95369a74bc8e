/** Names of the suite's collections, and which of them an editor writes and the edition shows. */
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
} as const

/** Names of the suite's globals. */
export const GLOBAL_SLUGS = {
  /** The rule by which places are shared. */
  sharing: 'sharing',
} as const

/** Collections whose records have a public address. */
export const ADDRESSED = ['partners', 'shops', 'videos', 'tours', 'perimeters'] as const

export type AddressedSlug = (typeof ADDRESSED)[number]
