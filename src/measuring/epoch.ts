/** What the sharing rule knew on one day; kept, so that the day can be made up again. */
export type EpochFacts = {
  /** See the global `sharing`. */
  rule: { reciprocity: number; ceiling: number }
  /** Published partners. */
  partners: EpochPartner[]
  /** Slugs of the shops that the sites of a partner may show, by slug of the partner. */
  recommended: Record<string, string[]>
}

export type EpochPartner = {
  slug: string
  /** Slugs of those it leaves out. */
  excludes: string[]
  /** An editor's, in force on that day: 1 to 1.5, and why. */
  boost?: { factor: number; reason: string }
  paused?: true
}

/** What follows: exposures, all by slug. */
export type EpochResult = {
  /** What was measured on a partner's sites, how much of it counts, and why not all. */
  hosts: Record<
    string,
    { measured: number; credited: number; cut?: 'ceiling' | 'unusual' | 'struck' }
  >
  /** Σ given = Σ received. `debt`: owed to it at the end of the day, negative when it has had more than its share. */
  partners: Record<string, Standing>
  /** The same of recommended shops, which give nothing. */
  shops: Record<string, Standing>
}

export type Standing = {
  given: number
  received: number
  /** Entitlement of that day. */
  due: number
  debt: number
  /** By which the days after share; the mean is 1. */
  weight: number
}

/** A row of the collection `epochs`: an ISO day, or a month ("2024-10") once its days are past their retention. */
export type Epoch = { day: string; facts: EpochFacts; result: EpochResult }
