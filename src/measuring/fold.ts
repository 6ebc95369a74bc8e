import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { CLOSED } from '../contract/journal'
import { isBooked } from './rows'
import { readSegment } from './segment'

/**
 * Books every closed segment of the journal, the oldest first, and then removes it. One row holds all of a segment's
 * sums, so that it is booked whole or not at all; one that is booked already, because the process was killed before it
 * could remove it, is only removed.
 * @returns how many were booked, how many torn lines were met, and the first ISO day that was booked on
 * @throws Error of the database or the disk; what is not booked yet stays
 */
export async function foldSegments(payload: Payload, folder: string) {
  const found: { booked: number; torn: number; since?: string } = { booked: 0, torn: 0 }
  for (const name of (await closedSegments(folder)).sort()) {
    const path = join(folder, name)
    const segment = basename(name, CLOSED)
    if (!(await isBooked(payload, segment))) {
      const { days, torn } = await readSegment(path)
      const known = Object.keys(days).sort()
      if (known.length)
        await payload.db.create({
          collection: slugsOf(payload).exposures,
          data: { segment, from: known[0], until: known.at(-1), days },
        })
      found.booked++
      if (known[0] && !(found.since && found.since <= known[0])) found.since = known[0]
      found.torn += torn
    }
    await rm(path)
  }
  return found
}

async function closedSegments(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(CLOSED))
  } catch (error) {
    // no widget was ever seen
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
