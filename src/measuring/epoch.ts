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
  hosts: Record<string, HostDay>
  /** Σ given = Σ received = Σ due. */
  partners: Record<string, Standing>
  /** The same of recommended shops, which give nothing: Σ received = Σ due = what hosts gave to shops. */
  shops: Record<string, Standing>
  /** Of a month: the last ISO day that is in it. */
  until?: string
}

/** Why not all that was measured on a host counts: the city's ceiling, far above its usual, an editor's strike. */
export type Cut = 'ceiling' | 'unusual' | 'struck'

/** Exposures of partners and shops on one host in one day. Hosts that were seen before and are silent are named too. */
export type HostDay = {
  measured: number
  credited: number
  cut?: Cut
  /** ISO day on which it was first seen. */
  since?: string
  /** What it is known to give on a usual day; once it has been seen for four weeks. */
  usual?: number
}

export type Standing = {
  given: number
  received: number
  /**
   * Entitlement of that day. Of one that is not in the rotation, or was not yet when the day began, it is what was
   * received, so that nothing is owed.
   */
  due: number
  /** Owed to it at the end of the day, negative when it has had more than its share. */
  debt: number
  /** By which the days after share; the mean is 1. 0: not in the rotation, being paused or no longer published. */
  weight: number
}

/** A row of the collection `epochs`: an ISO day, or a month ("2024-10") once its days are past their retention. */
export type Epoch = { day: string; facts: EpochFacts; result: EpochResult }
