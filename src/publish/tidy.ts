import { pruneHeavy } from './heavy/prune'
import { prune, type Pruned } from './store/prune'

/** Removes what is kept no longer: of editions, then of heavy things. */
export async function tidy(editionsDir: string, now: Date): Promise<Pruned> {
  const pruned = await prune(editionsDir, now)
  const heavy = await pruneHeavy(editionsDir, now)
  return { ...pruned, files: pruned.files + heavy.files, bytes: pruned.bytes + heavy.bytes }
}
