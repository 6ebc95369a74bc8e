import type { Payload, Where } from 'payload'
import { slugsOf } from '../../../collections/slugs'

/** Whether and when the sheet of a month went to a partner. */
export type SheetRow = {
  id: number | string
  name: string
  to: string
  sentAt?: string | null
  failure?: string | null
  tries: number
}

/** Stands as the failure while the mail server is being told: found at the next start, nobody knows whether it took it. */
export const SENDING = 'sending'

export const nameOf = (month: string, slug: string): string => `${month} ${slug}`

export async function rowsOf(payload: Payload, month: string): Promise<SheetRow[]> {
  const { docs } = await payload.db.find<SheetRow>({
    ...{ collection: slugsOf(payload).sheets, limit: 0, pagination: false, sort: 'name' },
    where: { name: { like: `${month} ` } },
  })
  return docs.filter(({ name }) => name.startsWith(`${month} `))
}

/**
 * Takes the right to send it: of those who try at the same moment one succeeds. Nothing when it was taken.
 * @param before the row as it was read; none when there was none
 */
export async function claim(
  payload: Payload,
  { name, to, before }: { name: string; to: string; before?: SheetRow },
): Promise<SheetRow | undefined> {
  const data = { name, to, tries: (before?.tries ?? 0) + 1, failure: SENDING, sentAt: null }
  if (!before) return createOnce(payload, data)
  const where: Where = { and: [{ name: { equals: name } }, { tries: { equals: before.tries } }] }
  const claimed: unknown = await payload.db.updateOne({
    collection: slugsOf(payload).sheets,
    where,
    data,
  })
  return (claimed as SheetRow | null) ?? undefined
}

async function createOnce(payload: Payload, data: object): Promise<SheetRow | undefined> {
  try {
    return (await payload.db.create({
      collection: slugsOf(payload).sheets,
      data: data as Record<string, unknown>,
    })) as unknown as SheetRow
  } catch (error) {
    const { name } = data as SheetRow
    const { totalDocs } = await payload.db.count({
      collection: slugsOf(payload).sheets,
      where: { name: { equals: name } },
    })
    // names are unique: another one was faster
    if (totalDocs) return undefined
    throw error
  }
}

export const settle = (
  payload: Payload,
  { id }: SheetRow,
  outcome: { sentAt: string; failure: null } | { failure: string },
) => payload.db.updateOne({ collection: slugsOf(payload).sheets, id, data: outcome })
