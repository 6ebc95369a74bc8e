import { readWeek, type Span } from '../../collections/hours/weekly'
import { parisDay } from '../publish/paris'
import type { LinkedShop } from '../shop-links/shops'
import { saidPhone } from '../shop-facts'

/** Lines of hours that each day has at least: a morning and an afternoon. */
const SPANS = 2

/** Empty lines for closures to come. */
const BLANK_CLOSURES = 2

type TypedDay = { isClosed: boolean; spans: Span[] }

/** `id`: of the row that stands in the record; none of a new one. Days are ISO days, empty while they are not given. */
export type TypedClosure = { id: string; from: string; to: string; reason: string }

/** What stands in the form, as it was typed: wrong values as well, so that nothing is lost. */
export type Typed = {
  /** `text`: the hours stay as they are, which say more than a week can. */
  hoursAs: 'week' | 'text'
  days: TypedDay[]
  holidays: 'unsaid' | 'closed' | 'own'
  holidaySpans: Span[]
  closures: TypedClosure[]
  phone: string
  summary: string
  alt: string
  credit: string
  licence: string
  hasConsent: boolean
}

/** Lines beyond those that are given, empty. */
export const padded = (spans: Span[], least = SPANS): Span[] => [
  ...spans,
  ...Array.from({ length: Math.max(0, least - spans.length) }, () => ({ from: '', to: '' })),
]

/** The form as it is first shown: filled in with what the shop's record says. */
export function typedOf(shop: LinkedShop, now: Date): Typed {
  const week = readWeek(shop.hours ?? '')
  const isGiven = Boolean(shop.hours)
  const { holidays = 'unsaid' } = week ?? {}
  const ownHolidays = typeof holidays === 'string' ? [] : holidays
  const blank = { id: '', from: '', to: '', reason: '' }
  return {
    hoursAs: week ? 'week' : 'text',
    days: Array.from({ length: 7 }, (_, day) => {
      const spans = week?.days[day] ?? []
      return { isClosed: isGiven && Boolean(week) && !spans.length, spans: padded(spans) }
    }),
    holidays: typeof holidays === 'string' ? holidays : 'own',
    holidaySpans: padded(ownHolidays),
    closures: [
      ...closuresToCome(shop, now).map(({ id, from, to, reason }) => ({
        ...{ id: id ?? '', reason: reason ?? '' },
        ...{ from: dayOf(from), to: dayOf(to) },
      })),
      ...Array.from({ length: BLANK_CLOSURES }, () => blank),
    ],
    phone: saidPhone(shop.phone),
    summary: shop.summary ?? '',
    ...{ alt: '', credit: shop.contact?.name ?? '', licence: 'all-rights-reserved' },
    hasConsent: false,
  }
}

export type KeptClosure = NonNullable<LinkedShop['closures']>[number] & { id?: string }

/** The closures that are not over: past ones stay in the record, and aren't shown. */
export const closuresToCome = ({ closures }: LinkedShop, now: Date): KeptClosure[] =>
  ((closures ?? []) as KeptClosure[]).filter(({ to }) => dayOf(to) >= parisDay(now))

/** The ISO day in Paris of an instant as the database keeps days. */
export const dayOf = (instant: string): string => parisDay(new Date(instant))
