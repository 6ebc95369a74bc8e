import type { BaseDatabaseAdapter } from 'payload'
import { turns } from './turns'

type Adapter = Pick<
  BaseDatabaseAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
>

/**
 * Gives an adapter one transaction at a time, in the order of asking; one that only reads waits for nobody.
 * @param longestWait milliseconds
 */
export function takeTurns(adapter: Adapter, longestWait: number): void {
  const turn = turns(longestWait)
  const leaving = new Map<string, () => void>()
  const [begin, commit, rollback] = [
    adapter.beginTransaction.bind(adapter),
    adapter.commitTransaction.bind(adapter),
    adapter.rollbackTransaction.bind(adapter),
  ]
  const end =
    (finish: typeof commit): typeof commit =>
    async (id) => {
      try {
        await finish(id)
      } finally {
        const key = String(await id)
        leaving.get(key)?.()
        leaving.delete(key)
      }
    }

  adapter.beginTransaction = async (options) => {
    if (Object(options).accessMode === 'read only') return begin(options)
    const leave = await turn()
    try {
      const id = await begin(options)
      leaving.set(String(id), leave)
      return id
    } catch (error) {
      leave()
      throw error
    }
  }
  adapter.commitTransaction = end(commit)
  adapter.rollbackTransaction = end(rollback)
}
