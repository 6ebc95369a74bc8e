import type { Payload, PayloadRequest, Where } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { instant, key as idIn, type Row, text } from '../publish/read/values'
import type { Finding, Level } from './findings/finding'
import { SAID } from './findings/words'

/** What was found on a page of a partner's, the last time it was looked at. `partner`: its id; `checkedAt`: ISO instant. */
export type CheckRow = {
  partner: string
  url: string
  level: Level
  checkedAt: string
  findings: Finding[]
}

type Req = Partial<PayloadRequest>

const keyOf = (partner: string, url: string): string => `${partner} ${url}`

/** Rows of one partner, or of all, by page; none of a page that was never looked at to the end. */
export async function checksOf(
  payload: Payload,
  partner?: string,
  req: Req = {},
): Promise<CheckRow[]> {
  const where: Where = partner ? { partner: { equals: partner } } : {}
  const collection = slugsOf(payload).siteChecks
  const { docs } = await payload.db.find<Row>({
    ...{ collection, where, limit: 0, pagination: false, sort: 'url', req },
  })
  return docs.flatMap((row) => {
    const owner = idIn(row.partner)
    return owner && Array.isArray(row.findings)
      ? [
          {
            ...{ partner: owner, url: text(row.url) ?? '', level: row.level as Level },
            checkedAt: instant(row.checkedAt) ?? '',
            findings: (row.findings as Finding[]).filter(({ key }) => key in SAID),
          },
        ]
      : []
  })
}

/** Notes what was found, in the place of what was found there before. */
export async function keepCheck(payload: Payload, check: CheckRow): Promise<void> {
  const { partner, url, level, checkedAt, findings } = check
  const key = keyOf(partner, url)
  const data = { partner, url, key, level, checkedAt, findings }
  const where = { key: { equals: key } }
  const collection = slugsOf(payload).siteChecks
  const update = async (): Promise<unknown> => payload.db.updateOne({ collection, where, data })
  if (await update()) return
  try {
    await payload.db.create({ collection, data })
  } catch (error) {
    // keys are unique: another one was faster
    if (!(await update())) throw error
  }
}

/** Takes a page off the list of those that are looked at. */
export const forgetCheck = (payload: Payload, partner: string, url: string): Promise<void> =>
  payload.db.deleteMany({
    collection: slugsOf(payload).siteChecks,
    where: { key: { equals: keyOf(partner, url) } },
  })

/**
 * Takes a page to look at, of those last looked at until an ISO instant; of those who try at the same moment one succeeds. It
 * is due again at `again` when whoever took it is stopped before the end: its row says that it was looked at so long before.
 */
export async function takeCheck(
  payload: Payload,
  { partner, url, until, again }: { partner: string; url: string; until: string; again: string },
): Promise<boolean> {
  const key = keyOf(partner, url)
  const where = { key: { equals: key } }
  const due: Where = { and: [where, { checkedAt: { less_than_equal: until } }] }
  const data = { checkedAt: again }
  const collection = slugsOf(payload).siteChecks
  const taken: unknown = await payload.db.updateOne({ collection, where: due, data })
  if (taken) return true
  const { totalDocs } = await payload.db.count({ collection, where })
  if (totalDocs) return false
  try {
    await payload.db.create({
      collection,
      data: { partner, url, key, level: 'unreachable', checkedAt: again, findings: null },
    })
    return true
  } catch (error) {
    if ((await payload.db.count({ collection, where })).totalDocs) return false
    throw error
  }
}
