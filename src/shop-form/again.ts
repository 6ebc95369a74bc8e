import type { Payload } from 'payload'
import { inTransaction } from '../database/in-transaction'
import { relationId } from '../relation'
import { daysLater, linksWhere, type ShopLink } from '../shop-links/link'
import { makeLinks } from '../shop-links/make'

/** A shop gets one link a day at most, however often it is asked for. */
const DAYS = 1

/**
 * Has a new link sent to the shop's address on record, and nowhere else: whoever asks is told the same, whether there is one or
 * not. @param link used, or past its day
 */
export async function askAgain(
  payload: Payload,
  { shop, language }: ShopLink,
  now: Date,
): Promise<void> {
  const id = relationId(shop)
  if (!id) return
  await inTransaction(payload, async (req) => {
    const recent = await linksWhere(
      payload,
      {
        and: [
          { shop: { equals: id } },
          { channel: { equals: 'email' } },
          { createdAt: { greater_than: daysLater(now, -DAYS).toISOString() } },
        ],
      },
      req,
    )
    // one that was sent today and answered may be followed by another: something was forgotten
    if (recent.length > 1 || recent.some(({ state }) => state !== 'used')) return
    await makeLinks(req, { shops: [id], channel: 'email', language, now })
  })
}
