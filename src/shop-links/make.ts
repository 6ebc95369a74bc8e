import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import { possibleIds } from '../../collections/possibleIds'
import { slugsOf } from '../../collections/slugs'
import { homeOf } from '../publishing/installation'
import { relationId } from '../relation'
import { changeLinks, daysLater, LINK_DAYS, linksWhere, OPEN_STATES, TO_BE_SENT } from './link'
import { hashOf, newMessageId, secretOf } from './secret'
import { findShops, isAsked, type LinkedShop } from './shops'

type Order = {
  shops: (number | string)[]
  channel: 'email' | 'letter'
  language: 'fr' | 'en'
  /** The account that asks; nobody when a shopkeeper does. */
  by?: number | string
  /** Links that are open stay so, until one of them is answered. */
  isBeside?: boolean
  now: Date
}

/** What came of an order: names of the shops that were left out, and why. */
export type Made = {
  batch: string
  made: LinkedShop[]
  /** No e-mail address on record. */
  without: LinkedShop[]
  /** A message to them waits already. */
  waiting: LinkedShop[]
  /** Not published, in the trash, or closed. */
  notAsked: LinkedShop[]
}

/**
 * Makes one link for each shop, to be sent by e-mail or printed. A shop has one link of the team's at a time: those that were
 * still open hold no longer. All of them or none. @param req of the open transaction
 */
export async function makeLinks(req: PayloadRequest, order: Order): Promise<Made> {
  const { payload } = req
  const { channel } = order
  const asked = possibleIds(payload, slugsOf(payload).shops, order.shops)
  const shops = await findShops({ payload, where: { id: { in: asked } }, req })
  const waiting = new Set(
    channel === 'email'
      ? (await linksWhere(payload, waitingOf(asked), req)).map(({ shop }) => relationId(shop))
      : [],
  )
  const made: Made = { batch: randomUUID(), made: [], without: [], waiting: [], notAsked: [] }
  for (const shop of shops) {
    if (!isAsked(shop)) made.notAsked.push(shop)
    else if (channel === 'email' && !shop.contact?.email) made.without.push(shop)
    else if (waiting.has(String(shop.id))) made.waiting.push(shop)
    else made.made.push(shop)
  }
  const ids = made.made.map(({ id }) => id)
  if (!order.isBeside) await endLinks(req, { shop: { in: ids } })
  for (const shop of made.made)
    await payload.db.create({
      collection: slugsOf(payload).shopLinks,
      data: { ...rowOf(payload, shop, order), batch: made.batch },
      req,
    })
  return made
}

/** Ends those of these links that are open. @param req of the open transaction */
export const endLinks = (req: PayloadRequest, which: Where) =>
  changeLinks(
    req.payload,
    { and: [which, { state: { in: OPEN_STATES } }] },
    { state: 'revoked' },
    req,
  )

const waitingOf = (shops: Order['shops']): Where => ({
  and: [{ shop: { in: shops } }, TO_BE_SENT],
})

function rowOf(payload: Payload, shop: LinkedShop, { channel, language, by, now }: Order) {
  const messageId = newMessageId(homeOf(payload))
  const isLetter = channel === 'letter'
  return {
    ...{ shop: shop.id, channel, language, messageId, reminders: 0 },
    hash: hashOf(secretOf(payload, messageId)),
    to: isLetter ? undefined : shop.contact?.email,
    // a letter is printed by whoever asks for it, now
    state: isLetter ? 'sent' : 'waiting',
    ...(isLetter && { sentAt: now.toISOString() }),
    expiresAt: daysLater(now, LINK_DAYS).toISOString(),
    ...(by && { enteredBy: by }),
  }
}
