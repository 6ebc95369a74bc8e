import type { Payload } from 'payload'
import { addDays, parisDay } from '../publish/paris'
import { VERIFIED_FOR_DAYS } from '../queue/gaps'
import { fold } from '../searching/fold'
import { canSendMail } from '../mail-set-up'
import { addressLines } from './address-lines'
import { linksWhere, SENDING, type ShopLink, standingOf } from './link'
import { isDue, newestOf } from './newest'
import { findShops, isAsked, type LinkedShop } from './shops'

/** How the newest link of a shop stands for an editor. `interrupted`: nobody knows whether its e-mail went out. */
export type RowState =
  | 'never'
  | 'waiting'
  | 'interrupted'
  | 'sent'
  | 'printed'
  | 'reminded'
  | 'failed'
  | 'answered'
  | 'expired'
  | 'revoked'

/** A shop of the list. Days are ISO days in Paris. */
export type ShopRow = {
  id: number | string
  name: string
  address: string
  email: string
  state: RowState
  /** When it came to that. */
  day?: string
  /** The mail server's words. */
  problem?: string
  verifiedOn?: string
  /** May be reminded now. */
  isDue: boolean
}

export const FILTERS = [
  'all',
  'never',
  'open',
  'due',
  'failed',
  'answered',
  'without',
  'stale',
] as const
export type Filter = (typeof FILTERS)[number]

export type Overview = {
  rows: ShopRow[]
  counts: Record<Filter, number>
  filter: Filter
  search: string
  canSend: boolean
}

type Asked = { show?: string; search?: string; now?: Date }

/** Every shop whose shopkeeper may be written to, with what became of the last link; those that are asked for. */
export async function overviewOf(
  payload: Payload,
  { show, search = '', now = new Date() }: Asked,
): Promise<Overview> {
  const [shops, links] = await Promise.all([findShops({ payload }), linksWhere(payload, {})])
  const newest = newestOf(links)
  const rows = shops.filter(isAsked).map((shop) => rowOf(shop, newest.get(String(shop.id)), now))
  const filter = FILTERS.find((one) => one === show) ?? 'all'
  const wanted = fold(search)
  return {
    rows: rows.filter(
      (row) => matches(row, filter, now) && fold(`${row.name} ${row.address}`).includes(wanted),
    ),
    counts: Object.fromEntries(
      FILTERS.map((one) => [one, rows.filter((row) => matches(row, one, now)).length]),
    ) as Overview['counts'],
    ...{ filter, search, canSend: canSendMail(payload) },
  }
}

const dayOf = (instant: string | null | undefined) =>
  instant ? parisDay(new Date(instant)) : undefined

function rowOf(shop: LinkedShop, link: ShopLink | undefined, now: Date): ShopRow {
  const { id, name, contact, verifiedOn } = shop
  return {
    ...{ id, name, email: contact?.email ?? '', address: addressLines(shop).join(', ') },
    verifiedOn: dayOf(verifiedOn),
    ...standsAs(link, now),
    isDue: Boolean(link && isDue(link, now)),
  }
}

function standsAs(
  link: ShopLink | undefined,
  now: Date,
): Pick<ShopRow, 'state' | 'day' | 'problem'> {
  if (!link) return { state: 'never' }
  if (link.state === 'used') return { state: 'answered', day: dayOf(link.usedAt) }
  if (link.state === 'revoked') return { state: 'revoked' }
  if (link.state === 'waiting')
    return link.problem === SENDING
      ? { state: 'interrupted' }
      : { state: 'waiting', problem: link.problem ?? undefined }
  if (standingOf(link, now) === 'expired') return { state: 'expired', day: dayOf(link.expiresAt) }
  if (link.state === 'failed')
    return { state: 'failed', day: dayOf(link.sentAt), problem: link.problem ?? undefined }
  if (link.channel === 'letter') return { state: 'printed', day: dayOf(link.sentAt) }
  return link.remindedAt
    ? { state: 'reminded', day: dayOf(link.remindedAt) }
    : { state: 'sent', day: dayOf(link.sentAt) }
}

function matches({ state, email, isDue: due, verifiedOn }: ShopRow, filter: Filter, now: Date) {
  switch (filter) {
    case 'all':
      return true
    case 'open':
      return ['waiting', 'sent', 'printed', 'reminded', 'expired', 'interrupted'].includes(state)
    case 'due':
      return due
    case 'without':
      return !email
    case 'stale':
      return !verifiedOn || verifiedOn < addDays(parisDay(now), -VERIFIED_FOR_DAYS)
    default:
      return state === filter
  }
}
