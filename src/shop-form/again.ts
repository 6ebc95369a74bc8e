import type { Payload } from 'payload'
import { inTransaction } from '../database/in-transaction'
import { relationId } from '../relation'
import {
  daysLater,
  type LinkState,
  linksWhere,
  type ShopLink,
  standingOf,
} from '../shop-links/link'
import { makeLinks } from '../shop-links/make'

/** A shop gets one link a day at most, however often it is asked for. */
const DAYS = 1

/** Nor more than so many that nobody answers: whoever keeps an old link could have a shop written to every day. */
const MOST_OPEN = 3

const ENDED: LinkState[] = ['used', 'revoked']

/**
 * Has a new link sent to the shop's address on record, and nowhere else: whoever asks is told the same, whether there is one or
 * not. Whoever has kept an old link may not be the shop's any more: links that are open, a printed letter's too, hold until one
 * is answered. @param link used, or past its day
 */
export async function askAgain(
  payload: Payload,
  { shop, language }: ShopLink,
  now: Date,
): Promise<void> {
  const id = relationId(shop)
  if (!id) return
  await inTransaction(payload, async (req) => {
    const sent = await linksWhere(
      payload,
      {
        and: [{ shop: { equals: id } }, { channel: { equals: 'email' } }],
      },
      req,
    )
    const since = daysLater(now, -DAYS).getTime()
    const recent = sent.filter(({ createdAt }) => Date.parse(createdAt) > since)
    // one that was sent today and answered, or ended by the answer to another, may be followed by another: something was
    // forgotten
    if (recent.length > 1 || recent.some(({ state }) => !ENDED.includes(state))) return
    if (sent.filter((one) => standingOf(one, now) === 'open').length >= MOST_OPEN) return
    await makeLinks(req, { shops: [id], channel: 'email', language, now, isBeside: true })
  })
}
