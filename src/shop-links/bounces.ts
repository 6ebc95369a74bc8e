import type { Payload, Where } from 'payload'
import type { Source } from 'mailparser'
import { changeLinks, linksWhere, type ShopLink } from './link'
import { type Returned, readReturned } from './returned'
import { nameIn } from './send'

/** What became of a returned message. */
export type Noted =
  | { type: 'noted'; reason: string }
  /** No delivery report, or one of no link of ours that waits for its answer, or a mail that is merely late. */
  | { type: 'nothing' }

/**
 * Notes that the e-mail of a link was not delivered, by the message that came back. It is known by its Message-ID, else by its
 * recipient, to whom a link was sent and has not been answered. @throws Error of the database
 */
export async function noteReturned(payload: Payload, source: Source): Promise<Noted> {
  for (const returned of await readReturned(source)) {
    if (returned.action !== 'failed') continue
    const found = await linksWhere(payload, {
      and: [
        { state: { in: ['waiting', 'sent'] } },
        { channel: { equals: 'email' } },
        named(returned),
      ],
    })
    const link = found.find((one) => returned.messageId || isTo(one, returned))
    if (!link) continue
    const { reason } = returned
    await changeLinks(payload, { id: { equals: link.id } }, { state: 'failed', problem: reason })
    return { type: 'noted', reason }
  }
  return { type: 'nothing' }
}

// a part of an address is found as well
const isTo = ({ to }: ShopLink, { recipient }: Returned) =>
  to?.toLowerCase() === recipient?.toLowerCase()

function named({ messageId, recipient }: Returned): Where {
  if (messageId) return { messageId: { equals: nameIn(messageId) } }
  // an address is written in whatever letters its owner likes
  return recipient ? { to: { like: recipient } } : { id: { in: [] } }
}
