import type { Payload, PayloadRequest, Where } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { hashOf, readSecret } from './secret'

export type LinkState = 'waiting' | 'sent' | 'failed' | 'used' | 'revoked'

/** A row of the links. Days and hours are ISO 8601. */
export type ShopLink = {
  id: number | string
  shop: number | string | { id: number | string }
  state: LinkState
  channel: 'email' | 'letter'
  hash: string
  to?: string | null
  language: 'fr' | 'en'
  expiresAt: string
  sentAt?: string | null
  remindedAt?: string | null
  reminders?: number | null
  usedAt?: string | null
  problem?: string | null
  messageId: string
  batch?: string | null
  createdAt: string
}

const DAY_MS = 24 * 3600 * 1000

/** How long a link holds, from the day it is sent. */
export const LINK_DAYS = 30

/** After so many days without an answer a shopkeeper may be reminded, once. */
export const REMIND_AFTER_DAYS = 10

export const daysLater = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS)

/** States in which a link can still be answered: whoever holds the secret has it, whatever a mail server has said. */
export const OPEN_STATES: LinkState[] = ['waiting', 'sent', 'failed']

/** Stands as the problem while the mail server is being told: found at the next start, nobody knows whether it took it. */
export const SENDING = 'sending'

/** Links whose e-mail has still to go out, and of which it is known that it has not. */
export const TO_BE_SENT: Where = {
  and: [{ state: { equals: 'waiting' } }, { problem: { not_equals: SENDING } }],
}

/** How a link stands for whoever opens it. */
export type Standing = 'open' | 'used' | 'expired' | 'none'

export function standingOf(link: ShopLink | undefined, now: Date): Standing {
  if (!link || link.state === 'revoked') return 'none'
  if (link.state === 'used') return 'used'
  return Date.parse(link.expiresAt) > now.getTime() ? 'open' : 'expired'
}

/** The link of a secret as it was typed, in whatever state; found by its hash, which is indexed. */
export async function findLink(
  payload: Payload,
  typed: string,
  req?: PayloadRequest,
): Promise<ShopLink | undefined> {
  const secret = readSecret(typed)
  if (!secret) return undefined
  const found = await payload.db.findOne<ShopLink>({
    collection: slugsOf(payload).shopLinks,
    where: { hash: { equals: hashOf(secret) } },
    req,
  })
  return found ?? undefined
}

/** All links that match, the newest first. */
export async function linksWhere(
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
): Promise<ShopLink[]> {
  const { docs } = await payload.db.find<ShopLink>({
    ...{ collection: slugsOf(payload).shopLinks, where, req },
    ...{ limit: 0, pagination: false, sort: '-createdAt' },
  })
  return docs
}

/** Changes links without more ado: no person writes them. */
export const changeLinks = (
  payload: Payload,
  where: Where,
  data: Partial<ShopLink>,
  req?: PayloadRequest,
) =>
  payload.db.updateMany({
    collection: slugsOf(payload).shopLinks,
    where,
    data,
    req,
    returning: false,
  })
