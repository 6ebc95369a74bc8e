import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { slugsOf } from '../../../collections/slugs'
import { key, type Row, text, texts } from '../../publish/read/values'
import { COMPARED, readingsOf } from '../checked'
import type { Reading } from '../reading'
import type { Partner } from './line'
import { type Plan, planOf } from './report'

export type Names = { partners: Partner[]; nameOf: (id: string) => string }

/** All partners by what a file may call them, drafts too: a reading may be older than the publication. */
export async function namesOf(req: PayloadRequest): Promise<Names> {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugsOf(req.payload).partners,
    where: { deletedAt: { exists: false } },
    ...{ limit: 0, pagination: false, req },
  })
  const partners = docs.flatMap((row): Partner[] => {
    const [id, slug, name] = [key(row.id), text(row.slug), text(row.name)]
    return id && name ? [{ id, slug: slug ?? '', names: [name, ...texts(row.formerNames)] }] : []
  })
  const names = new Map(partners.map(({ id, names: [name] }) => [id, name]))
  return { partners, nameOf: (id) => names.get(id) ?? id }
}

/** What an import of a file would do. @throws FileRefused */
export async function plan(bytes: Uint8Array, { partners }: Names, req: PayloadRequest) {
  const there = (await readingsOf(undefined, req)).map(({ reading }) => reading)
  return planOf(bytes, { partners, there })
}

/**
 * Writes the readings of a file that are not there yet, in one transaction: all of them, or none where something is
 * wrong with one line. It is compared with what is there within that transaction.
 * @throws FileRefused
 */
export async function write(
  bytes: Uint8Array,
  names: Names,
  req: PayloadRequest,
): Promise<Plan & { written: boolean }> {
  const isOurs = await initTransaction(req)
  try {
    const planned = await plan(bytes, names, req)
    const written = !planned.verdicts.some(({ is }) => is === 'wrong')
    if (written)
      for (const verdict of planned.verdicts)
        if (verdict.is === 'new') await keep(verdict.reading, req)
    if (isOurs) await commitTransaction(req)
    return { ...planned, written }
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

const keep = ({ day, ...reading }: Reading, req: PayloadRequest) =>
  req.payload.create({
    collection: slugsOf(req.payload).readings,
    // noon, as the form sends it: the same day in Paris in every season
    data: { ...reading, day: `${day}T12:00:00.000Z` } as never,
    ...{ depth: 0, overrideAccess: false, req, context: { [COMPARED]: true } },
  })
