import { csvOf } from '../sheet/csv'
import type { Ledger } from './ledger'
import { LEDGER_WORDS } from './words'

/** The whole ledger, one partner a line: for editors. */
export function ledgerCsv({ rows, period }: Ledger, language: 'fr' | 'en'): string {
  const words = LEDGER_WORDS[language]
  const heads = [
    ...[words.partner, words.slug, words.from, words.until, words.given, words.received],
    ...[words.due, words.debt, words.weight, words.notCounted, words.boost, words.paused],
  ]
  return csvOf(
    [
      heads,
      ...rows.map(({ partner, given, received, due, debt, weight, notCounted }) => [
        ...[partner.name, partner.slug, period.from, period.until, given, received],
        ...[due, debt ?? null, weight ?? null, notCounted, partner.boost?.factor ?? null],
        partner.paused ? words.yes : words.no,
      ]),
    ],
    language,
  )
}
