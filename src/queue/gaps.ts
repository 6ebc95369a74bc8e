import type { Where } from 'payload'

/** What is missing of shops, or wants looking at: each a filter of their list, and a number of the dashboard. */
export const GAPS = ['photo', 'hours', 'position', 'unverified', 'closing', 'drafts'] as const

/** Those that stand on the dashboard: the others are sections of the queue. */
export const MISSING = ['photo', 'hours', 'position', 'drafts'] as const satisfies Gap[]

export type Gap = (typeof GAPS)[number]

const DAY_MS = 86_400_000
/** Hours are looked at again after half a year. */
export const VERIFIED_FOR_DAYS = 182
/** A shop that closes is told of two months before. */
const CLOSING_IN_DAYS = 60

/**
 * The shops of a gap, as Payload's lists write their filters: alternatives of conditions that all hold, none of them on an
 * empty text, which Payload's lists drop from their address. Dates by whole days, so that the same address is asked for
 * all day long.
 */
export const gapWhere = (gap: Gap, now: Date): Where =>
  any(...CONDITIONS[gap](now).map((conditions) => all(OPEN, ...conditions)))

export const all = (...and: Where[]): Where => ({ and })
export const any = (...or: Where[]): Where => ({ or })

const OPEN: Where = { lifecycle: { not_equals: 'closed' } }
const HAS_HOURS: Where = { hours: { exists: true } }

const CONDITIONS: Record<Gap, (now: Date) => Where[][]> = {
  photo: () => [[{ photos: { exists: false } }]],
  hours: () => [[{ hours: { exists: false } }]],
  position: () => [[{ lat: { exists: false } }], [{ lng: { exists: false } }]],
  unverified: (now) => [
    [HAS_HOURS, { verifiedOn: { exists: false } }],
    [HAS_HOURS, { verifiedOn: { less_than: dayFrom(now, -VERIFIED_FOR_DAYS) } }],
  ],
  closing: (now) => [
    [{ closedOn: { exists: true } }, { closedOn: { less_than: dayFrom(now, CLOSING_IN_DAYS) } }],
  ],
  drafts: () => [[{ _status: { equals: 'draft' } }]],
}

/** A text that isn't there, or is there without a letter: one or the other. */
export const missing = (field: string): Where[] => [
  { [field]: { exists: false } },
  { [field]: { equals: '' } },
]

/** Midnight UTC, so many days from today, ISO 8601. */
export const dayFrom = (now: Date, days: number): string =>
  `${new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10)}T00:00:00.000Z`
