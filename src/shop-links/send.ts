import type { Payload, Where } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { homeOf } from '../publishing/installation'
import { relationId } from '../relation'
import { changeLinks, daysLater, LINK_DAYS, SENDING, type ShopLink, TO_BE_SENT } from './link'
import { letterOf } from './mail/message'
import { type Refusal, refusalOf } from './refusal'
import { addressOf, hashOf, secretOf } from './secret'
import { findShop, isAsked } from './shops'

export type Outcome =
  | { type: 'sent' }
  | ({ type: 'refused' } & Refusal)
  /** The shop is no longer one that is asked: its link is revoked. */
  | { type: 'dropped' }
  /** Somebody else is sending it, or it has been revoked meanwhile. */
  | { type: 'taken' }

type Order = {
  link: ShopLink
  now: Date
  /** Whether a refusal for now is the last one. */
  isLastTry: boolean
}

/** Sends the e-mail of one link, and writes down what became of it. @throws Error of the database */
export async function sendLink(payload: Payload, order: Order): Promise<Outcome> {
  const { link, now, isLastTry } = order
  const one: Where = { id: { equals: link.id } }
  const { language } = link
  const shop = await findShop(payload, relationId(link.shop) ?? '', language)
  if (!shop || !isAsked(shop) || !link.to) {
    await changeLinks(payload, { and: [one, TO_BE_SENT] }, { state: 'revoked' })
    return { type: 'dropped' }
  }
  // by what it hashes to now, if the installation's secret has been changed since it was made
  const secret = secretOf(payload, link.messageId)
  const isReminder = Boolean(link.reminders)
  const expiresAt = isReminder ? link.expiresAt : daysLater(now, LINK_DAYS).toISOString()
  const claimed: unknown = await payload.db.updateOne({
    collection: slugsOf(payload).shopLinks,
    where: { and: [one, TO_BE_SENT] },
    data: { problem: SENDING, hash: hashOf(secret), expiresAt },
  })
  if (!claimed) return { type: 'taken' }
  // answered or revoked while it was on its way: it stays so
  const settle = (data: Partial<ShopLink>) =>
    changeLinks(payload, { and: [one, { state: { equals: 'waiting' } }] }, data)
  try {
    await payload.sendEmail({
      ...letterOf({
        ...{ shop, language, isReminder, expiresAt },
        address: addressOf(homeOf(payload), secret),
      }),
      to: link.to,
      messageId: messageIdOf(link),
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  } catch (error) {
    const refusal = refusalOf(error)
    const isOver = refusal.kind === 'recipient' || (refusal.kind === 'later' && isLastTry)
    await settle({ problem: refusal.reason, ...(isOver && { state: 'failed' as const }) })
    return { type: 'refused', ...refusal }
  }
  const at = now.toISOString()
  await settle({
    state: 'sent',
    problem: null,
    ...(isReminder ? { remindedAt: at } : { sentAt: at }),
  })
  return { type: 'sent' }
}

/** A reminder is another message than the first one, and returned as such. */
const messageIdOf = ({ messageId, reminders }: ShopLink): string =>
  reminders ? messageId.replace('@', `.r${reminders}@`) : messageId

/** The name of the link that a Message-ID belongs to. */
export const nameIn = (messageId: string): string => messageId.replace(/\.r\d+@/, '@')
