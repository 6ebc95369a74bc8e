import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { canSendMail } from '../mail-set-up'
import { type ShopLink, TO_BE_SENT } from './link'
import { type Outcome, sendLink } from './send'

const MINUTE_MS = 60_000

/** Waits before an address that was refused for now is tried again; a full mailbox, a server that first sends everybody away. */
const WAITS = [5, 15, 60, 180, 360].map((minutes) => minutes * MINUTE_MS)

/** Waits before a mail server that takes nothing is asked again; from then on the last of them. */
const SERVER_WAITS = [0.5, 1, 5, 15].map((minutes) => minutes * MINUTE_MS)

/** How sending stands, as long as the process lives. Instants in milliseconds. */
export type Sending = {
  /** By link: how often it was refused for now, and when it is tried again. */
  refused: Map<string, { times: number; until: number }>
  /** How often in a row the server took nothing, and until when it is left in peace. */
  server: { times: number; until: number }
}

export const startSending = (): Sending => ({
  refused: new Map(),
  server: { times: 0, until: 0 },
})

export type Sent = { link: ShopLink; outcome: Outcome }

/** Sends the e-mail that has waited longest; nothing when none is due. @throws Error of the database */
export async function sendNext(
  payload: Payload,
  now: Date,
  sending: Sending,
): Promise<Sent | undefined> {
  if (!canSendMail(payload) || now.getTime() < sending.server.until) return undefined
  const link = await longestWaiting(payload, now, sending)
  if (!link) return undefined
  const key = String(link.id)
  const times = sending.refused.get(key)?.times ?? 0
  const outcome = await sendLink(payload, { link, now, isLastTry: times >= WAITS.length })
  if (outcome.type === 'refused' && outcome.kind === 'server')
    sending.server = laterBy(SERVER_WAITS, sending.server.times, now)
  else sending.server = { times: 0, until: 0 }
  if (outcome.type === 'refused' && outcome.kind === 'later' && times < WAITS.length)
    sending.refused.set(key, laterBy(WAITS, times, now))
  else if (outcome.type !== 'refused' || outcome.kind !== 'server') sending.refused.delete(key)
  return { link, outcome }
}

async function longestWaiting(payload: Payload, now: Date, { refused }: Sending) {
  const resting = [...refused].filter(([, { until }]) => until > now.getTime()).map(([id]) => id)
  const { docs } = await payload.db.find<ShopLink>({
    ...{ collection: slugsOf(payload).shopLinks, limit: 1, pagination: false, sort: 'createdAt' },
    where: { and: [TO_BE_SENT, ...(resting.length ? [{ id: { not_in: resting } }] : [])] },
  })
  return docs[0]
}

const laterBy = (waits: number[], times: number, now: Date) => ({
  times: times + 1,
  until: now.getTime() + waits[Math.min(times, waits.length - 1)],
})
