import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'

/**
 * Leaves a row that has the next round publish, wherever it runs: an edition could not be brought to where it is read, and its
 * folder may not outlive the process that made it.
 */
export async function owe(payload: Payload, edition: string, at: Date): Promise<void> {
  await payload.db.create({
    collection: slugsOf(payload).changes,
    data: { kind: 'editions', record: edition, at: at.toISOString() },
  })
}

/** Milliseconds after which a database that says nothing counts as unreachable. */
const DEADLINE = 5000

/**
 * How many changes wait in the outbox. It costs an idle database next to nothing: it is asked several times a second.
 * @throws Error when the database can't be read, or says nothing for five seconds
 */
export async function waiting(payload: Payload): Promise<number> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    const error = new Error(`the database has not answered for ${DEADLINE / 1000} s`)
    timer = setTimeout(() => refuse(error), DEADLINE)
  })
  try {
    const counted = payload.db.count({ collection: slugsOf(payload).changes })
    return (await Promise.race([counted, late])).totalDocs
  } finally {
    clearTimeout(timer)
  }
}
