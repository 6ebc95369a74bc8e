import { own } from '../publish/own'
import type { EpochResult } from './epoch'

/** Weights by slug, as they are published: three digits, so that no byte changes where nothing worth it does. */
export type Weights = { partners: Record<string, number>; shops: Record<string, number> }

export const weightsIn = (result: EpochResult | undefined): Weights => ({
  partners: roundedWeights(result?.partners),
  shops: roundedWeights(result?.shops),
})

/** Whether two epochs share alike from then on. */
export const isSameWeights = (one: EpochResult | undefined, other: EpochResult): boolean =>
  JSON.stringify(weightsIn(one)) === JSON.stringify(weightsIn(other))

// one that is out of the rotation today may be in it again before the next epoch: then it is like a newcomer
const roundedWeights = (standings: EpochResult['partners'] = {}) =>
  Object.fromEntries(
    Object.keys(standings)
      .sort()
      .filter((slug) => own(standings, slug)!.weight > 0)
      .map((slug) => [slug, Number(standings[slug].weight.toPrecision(3))]),
  )
