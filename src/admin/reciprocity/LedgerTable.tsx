import { longDay, number } from '../../charts'
import type { LedgerRow } from '../../ledger/ledger'
import { LEDGER_WORDS, type LedgerWords } from '../../ledger/words'
import type { PartProps } from './LedgerPanel'
import { NumbersTable } from './NumbersTable'

/** Who has given and received what, who is owed what, and who shows nobody. */
export function LedgerTable({ answer, language, routes }: PartProps) {
  const { rows, totals } = answer.ledger
  const words = LEDGER_WORDS[language]
  const whole = (value: number | undefined) =>
    value === undefined ? '–' : number(Math.round(value) + 0, language)
  return (
    <>
      <p>{words.ledgerNote}</p>
      <NumbersTable
        caption={words.ledger}
        texts={[6]}
        heads={[
          ...[words.partner, words.given, words.received, words.due, words.debt, words.weight],
          ...[words.notCounted, words.state],
        ]}
        rows={rows.map((row) => ({
          key: row.partner.slug,
          head: row.partner.id ? (
            <a
              href={`${routes.admin}/visibility?${new URLSearchParams({ partner: row.partner.slug })}`}
              title={words.sheet(row.partner.name)}
            >
              {row.partner.name}
            </a>
          ) : (
            row.partner.name
          ),
          cells: [
            ...[row.given, row.received, row.due, row.debt].map(whole),
            row.weight === undefined ? '–' : weight(row.weight, language),
            ...[whole(row.notCounted), stateOf(row, words, language)],
          ],
        }))}
        foot={{
          ...{ key: 'total', head: words.total },
          cells: [
            ...[totals.given, totals.received, totals.due].map(whole),
            ...['', '', whole(totals.notCounted), ''],
          ],
        }}
      />
    </>
  )
}

const weight = (value: number, language: 'fr' | 'en') =>
  value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    ...{ minimumFractionDigits: 2, maximumFractionDigits: 2 },
  })

function stateOf({ partner, given }: LedgerRow, words: LedgerWords, language: 'fr' | 'en'): string {
  const { boost, paused, isPublished } = partner
  const factor = boost?.factor.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB') ?? ''
  return [
    !isPublished && words.unpublished,
    paused && words.paused,
    boost && words.boosted(factor, longDay(boost.until, language)),
    !given && words.showsNobody,
  ]
    .filter(Boolean)
    .join(', ')
}
