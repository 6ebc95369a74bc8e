import type { Payload, PayloadRequest } from 'payload'
import { hasKind, slugsOf } from '../../../collections/slugs'
import type { EpochResult } from '../../measuring/epoch'
import { weightsIn } from '../../measuring/weights'
import type { WeightRecord } from '../records'

/** The weights of the last day that is made up; none before the first. */
export async function lastWeights(
  payload: Payload,
  req: Partial<PayloadRequest>,
): Promise<WeightRecord[]> {
  // a host may use the suite's shops alone, which have no account of given and received
  if (!hasKind(payload, 'epochs')) return []
  const { docs } = await payload.db.find<{ id: string; result: EpochResult }>({
    collection: slugsOf(payload).epochs,
    ...{ where: {}, sort: '-day', limit: 1, pagination: false, req },
  })
  return weightsIn(docs[0]?.result)
}
