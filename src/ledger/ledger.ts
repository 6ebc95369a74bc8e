import { own } from '../publish/own'
import type { Account, AccountPartner } from '../sheet/account'
import { type Period, type Week, weeksOf } from '../sheet/weeks'

/** How one partner stands in a period. Exposures. */
export type LedgerRow = {
  partner: AccountPartner
  given: number
  received: number
  due: number
  /** At the end of the period; nothing when no day of it is made up for the partner. */
  debt?: number
  /** By which the days after share; 0 when it is not in the rotation. */
  weight?: number
  /** Measured on its sites, but not counted. */
  notCounted: number
}

export type Ledger = {
  period: Period
  /** Those who have a standing, and those who are published: the largest givers first. */
  rows: LedgerRow[]
  totals: Pick<LedgerRow, 'given' | 'received' | 'due' | 'notCounted'>
  /** All exposures that count; null in a week of which nothing is known. */
  weeks: (Week & { exposures: number | null })[]
}

/** The account of all partners over a period. */
export function ledgerOf({ epochs, partners }: Account, period: Period): Ledger {
  const within = epochs.filter(({ day }) => day >= period.from && day <= period.until)
  const known = new Set(partners.map(({ slug }) => slug))
  const slugs = new Set(within.flatMap(({ result }) => Object.keys(result.partners)))
  const gone = [...slugs].filter((slug) => !known.has(slug)).map(goneOf)
  const rows = [...partners, ...gone]
    .map((partner): LedgerRow => {
      const standings = within.flatMap(({ result }) => own(result.partners, partner.slug) ?? [])
      const hosts = within.flatMap(({ result }) => own(result.hosts, partner.slug) ?? [])
      const last = standings.at(-1)
      return {
        ...{ partner, debt: last?.debt, weight: last?.weight },
        given: sumOf(standings, ({ given }) => given),
        received: sumOf(standings, ({ received }) => received),
        due: sumOf(standings, ({ due }) => due),
        notCounted: sumOf(hosts, ({ measured, credited }) => measured - credited),
      }
    })
    .filter(({ partner, debt }) => partner.isPublished || debt !== undefined)
    .sort((a, b) => b.given - a.given || a.partner.name.localeCompare(b.partner.name))
  const given = new Map(
    within.map(({ day, result }) => [
      day,
      sumOf(Object.values(result.partners), (standing) => standing.given),
    ]),
  )
  return {
    ...{ period, rows },
    totals: {
      given: sumOf(rows, (row) => row.given),
      received: sumOf(rows, (row) => row.received),
      due: sumOf(rows, (row) => row.due),
      notCounted: sumOf(rows, (row) => row.notCounted),
    },
    weeks: weeksOf(period).map((week) => {
      const counted = [...given].filter(([day]) => day >= week.from && day <= week.until)
      return { ...week, exposures: counted.length ? sumOf(counted, ([, count]) => count) : null }
    }),
  }
}

/** One whose record was deleted since: what it gave and received still counts. */
const goneOf = (slug: string): AccountPartner => ({
  ...{ id: '', slug, name: slug, sites: [], isPublished: false, paused: false },
  sheet: { send: false, language: 'fr' },
})

const sumOf = <T>(all: T[], valueOf: (one: T) => number): number =>
  all.reduce((sum, one) => sum + valueOf(one), 0)
