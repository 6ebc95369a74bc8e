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
} as const

/** Collections whose records have a public address. */
export const ADDRESSED = ['partners', 'shops', 'videos', 'tours', 'perimeters'] as const

export type AddressedSlug = (typeof ADDRESSED)[number]
