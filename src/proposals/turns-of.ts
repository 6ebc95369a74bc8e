import { LONGEST_WAIT, turns } from '../database/turns'

type Work = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>

/** Does what is asked for one name after the other, in the order of asking. @throws what `work` throws */
export function turnsOf(): Work {
  const all = new Map<string, ReturnType<typeof turns>>()
  return async (name, work) => {
    const turn = all.get(name) ?? turns(LONGEST_WAIT)
    all.set(name, turn)
    const leave = await turn()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
