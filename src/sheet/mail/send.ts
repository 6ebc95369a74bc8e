import type { Payload } from 'payload'
import { messageOf as reasonOf } from '../../publish/message-of'
import { adminAddress } from '../../publishing/installation'
import type { AccountPartner } from '../account'
import { readAccount } from '../read'
import { messageOf } from './message'
import { daysFor, monthSheet } from './month'
import { claim, nameOf, settle, type SheetRow } from './rows'

export type Outcome =
  | { type: 'sent' }
  | { type: 'failed'; reason: string; tries: number }
  /** Somebody else is sending it. */
  | { type: 'taken' }
  /** No day of that month is counted for the partner. */
  | { type: 'empty' }

type Order = {
  partner: AccountPartner
  /** "2026-10" */
  month: string
  /** The row of it, when there is one. */
  before?: SheetRow
  now: Date
}

/** Sends one partner the sheet of one month, and writes down what became of it. @throws Error of the database */
export async function sendSheet(payload: Payload, order: Order): Promise<Outcome> {
  const { partner, month, before, now } = order
  const { email: to, language } = partner.sheet
  if (!to) throw new TypeError(`${partner.slug} has no contact's e-mail`)
  const account = await readAccount(payload, daysFor(month), language)
  const sheet = monthSheet(account, partner, month)
  if (!sheet.sheet.balance) return { type: 'empty' }
  const row = await claim(payload, { name: nameOf(month, partner.slug), to, before })
  if (!row) return { type: 'taken' }
  try {
    const address = adminAddress(payload, '/visibility')
    const message = await messageOf(sheet, { reader: 'partner', language }, address)
    await payload.sendEmail({ to, ...message, headers: { 'Auto-Submitted': 'auto-generated' } })
  } catch (error) {
    const reason = reasonOf(error).slice(0, 500)
    await settle(payload, row, { failure: reason })
    return { type: 'failed', reason, tries: row.tries }
  }
  await settle(payload, row, { sentAt: now.toISOString(), failure: null })
  return { type: 'sent' }
}
