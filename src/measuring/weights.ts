import type { WeightRecord } from '../publish/records'
import type { EpochResult } from './epoch'

/** Weights as they are published: three digits, so that no byte changes where nothing worth it does. */
export const weightsIn = (result: EpochResult | undefined): WeightRecord[] =>
  (['partners', 'shops'] as const).flatMap((collection) =>
    Object.entries(result?.[collection] ?? {})
      // one that is out of the rotation may be in it again before the next epoch: then it is like a newcomer
      .filter(([, { weight }]) => weight > 0)
      .map(([slug, { weight }]) => ({ collection, slug, weight: Number(weight.toPrecision(3)) })),
  )

/** Whether two epochs share alike from then on. */
export const isSameWeights = (one: EpochResult | undefined, other: EpochResult): boolean =>
  JSON.stringify(weightsIn(one)) === JSON.stringify(weightsIn(other))
