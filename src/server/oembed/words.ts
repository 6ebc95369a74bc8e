/** Who answers where an edition has no name of its own; pages say it in their own language. */
export const PROVIDER = 'CoSto Vitrine'
