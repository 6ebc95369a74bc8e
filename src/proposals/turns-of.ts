import { LONGEST_WAIT, TransactionWaitError, turns } from '../database/turns'
import { ProposalRefused } from './refused'
import { REFUSALS } from './words'

type Work = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>

/**
 * Does what is asked for one name after the other, in the order of asking.
 * @param longestWait milliseconds
 * @throws ProposalRefused when the turn doesn't come, what `work` throws
 */
export function turnsOf(longestWait = LONGEST_WAIT): Work {
  const all = new Map<string, ReturnType<typeof turns>>()
  return async (name, work) => {
    const turn = all.get(name) ?? turns(longestWait)
    all.set(name, turn)
    const leave = await turn().catch(refuseLate)
    try {
      return await work()
    } finally {
      leave()
    }
  }
}

function refuseLate(error: unknown): never {
  if (error instanceof TransactionWaitError)
    throw new ProposalRefused(REFUSALS.busy, { status: 503 })
  throw error
}
