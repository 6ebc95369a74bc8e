/** Who answers; pages say it in their own language. */
export const PROVIDER = 'CoSto Vitrine'
