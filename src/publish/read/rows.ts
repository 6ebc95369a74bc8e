import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Row } from './values'

/** Rows asked for at once: few enough to hold, many enough to make the way worthwhile. */
const PAGE = 200

type Req = Partial<PayloadRequest>

/**
 * The rows of a collection in the order of their keys, some hundred at a time. Each page goes on behind the last key of
 * the one before, so that the last one costs no more than the first. Below Payload's hooks: in our collections none
 * changes what is read, and they take most of the time.
 */
export async function* pages(
  payload: Payload,
  collection: string,
  req: Req,
  where: Where = {},
): AsyncGenerator<Row[]> {
  let last: unknown
  for (;;) {
    const behind: Where[] = last === undefined ? [] : [{ id: { greater_than: last } }]
    const rows = await find(payload, collection, req, { and: [where, ...behind] }, PAGE)
    if (rows.length) yield rows
    if (rows.length < PAGE) return
    last = rows.at(-1)?.id
  }
}

/** The rows of which the field `name` has one of these values. */
export async function rowsWith(
  payload: Payload,
  collection: string,
  req: Req,
  name: string,
  values: string[],
): Promise<Row[]> {
  const found: Row[] = []
  for (let from = 0; from < values.length; from += PAGE) {
    const where = { [name]: { in: values.slice(from, from + PAGE) } }
    for await (const rows of pages(payload, collection, req, where)) found.push(...rows)
  }
  return found
}

async function find(
  payload: Payload,
  collection: string,
  req: Req,
  where: Where,
  limit: number,
): Promise<Row[]> {
  const { docs } = await payload.db.find<Row & { id: string }>({
    collection: collection as CollectionSlug,
    ...{ where, limit, req, sort: 'id', pagination: false },
  })
  return docs
}
