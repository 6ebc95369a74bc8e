import type { Payload, Where } from 'payload'
import { SLUGS } from '../../collections/slugs'
import { type Made, makeEdition, type Task } from './make'
import type { Hashes } from './read/media'
import { read } from './read/read'
import { locked } from './store/lock'

export type PublishOptions = {
  payload: Payload
  /** Absolute folders: of the editions, of the uploaded files, of the widgets' build. */
  editionsDir: string
  uploadsDir: string
  widgetsDir: string
  /** Without a slash at the end. */
  publicUrl: string
  /** The default locale first. */
  locales: { code: string; label: string }[]
  /** Version of the suite. */
  version: string
  /** The clock; the real one unless said. */
  now?: () => Date
  /** Where the edition is made: in this process unless said. */
  make?: (task: Task) => Promise<Made>
  /** Hashes of uploaded files, remembered from one publish to the next. */
  hashes?: Hashes
}

/** How many rows one delete names: databases limit the length of a list. */
const ROWS = 500

/**
 * Publishes all that is published in the database, once: reads, renders, stores, swaps, then takes the answered rows
 * out of the outbox. Whatever fails, the edition before stays served and the rows stay.
 * @throws Error with the cause when the database can't be read or the disk can't be written
 */
export async function publishOnce(options: PublishOptions): Promise<Made> {
  const { payload, editionsDir, uploadsDir, widgetsDir, publicUrl, locales, version } = options
  const { now = () => new Date(), make = makeEdition, hashes = new Map() } = options
  return locked(editionsDir, async () => {
    const codes = locales.map(({ code }) => code)
    const { records, changes } = await read(payload, codes, uploadsDir, hashes)
    const made = await make({
      ...{ records, editionsDir, widgetsDir, publicUrl, locales, version },
      now: now().toISOString(),
    })
    await consume(payload, changes)
    return made
  })
}

async function consume(payload: Payload, ids: (string | number)[]) {
  for (let from = 0; from < ids.length; from += ROWS) {
    const where: Where = { id: { in: ids.slice(from, from + ROWS) } }
    await payload.db.deleteMany({ collection: SLUGS.changes, where })
  }
}
