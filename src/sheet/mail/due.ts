import type { Payload } from 'payload'
import { parisDay, parisInstant } from '../../publish/paris'
import { canSendMail } from '../../mail-set-up'
import { lastDayMade, readPartners } from '../read'
import { monthBefore, monthOf } from '../weeks'
import { nameOf, rowsOf, SENDING, type SheetRow } from './rows'
import { type Outcome, sendSheet } from './send'

/** The sheet goes out on the first of the month from this hour on in Paris… */
const HOUR = '07'
/** …or, after a fault, until this day: later it would surprise. */
const LAST_DAY = '07'

const MINUTE_MS = 60_000
/** Waits before a sheet is tried again; after the last of them an editor must see to it. */
const WAITS = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * MINUTE_MS)

/** …and before one of whose month nothing is made up is looked at again: the whole account is read for it. */
const EMPTY_WAIT = 60 * MINUTE_MS

/** When each was tried last, by name: as long as the process lives. */
export type Tried = Map<string, number>

export type Sent = { slug: string; month: string; outcome: Outcome }

/** Sends the sheets that are due now, one after the other, each at most once whatever is restarted meanwhile. */
export async function sendDue(payload: Payload, now: Date, tried: Tried): Promise<Sent[]> {
  const month = monthDue(now)
  if (!month || !canSendMail(payload)) return []
  const made = await lastDayMade(payload)
  if (!made || made < monthOf(month).until) return []
  const rows = new Map((await rowsOf(payload, month)).map((row) => [row.name, row]))
  const sent: Sent[] = []
  for (const partner of await readPartners(payload)) {
    const { slug, sheet, isPublished } = partner
    if (!isPublished || !sheet.send || !sheet.email) continue
    const name = nameOf(month, slug)
    const before = rows.get(name)
    if (!isDue(before, now.getTime(), tried.get(name))) continue
    tried.set(name, now.getTime())
    sent.push({ slug, month, outcome: await sendSheet(payload, { partner, month, before, now }) })
  }
  return sent
}

/** The month whose sheets go out now; none from the eighth day on. */
export function monthDue(now: Date): string | undefined {
  const day = parisDay(now)
  if (day.slice(8) > LAST_DAY) return undefined
  if (day.endsWith('-01') && parisInstant(now).slice(11, 13) < HOUR) return undefined
  return monthBefore(day)
}

function isDue(row: SheetRow | undefined, now: number, triedAt: number | undefined): boolean {
  if (!row) return triedAt === undefined || now - triedAt >= EMPTY_WAIT
  if (row.sentAt || row.failure === SENDING) return false
  const wait = WAITS[row.tries - 1]
  return wait !== undefined && (triedAt === undefined || now - triedAt >= wait)
}
