import { longDay, monthName } from '../../charts'
import { LEDGER_WORDS, type LedgerWords } from '../../ledger/words'
import { nameOf, SENDING, type SheetRow } from '../../sheet/mail/rows'
import type { PartProps } from './LedgerPanel'
import { NumbersTable } from './NumbersTable'
import { SendNow } from './SendNow'

/** Whose sheet of last month went out, whose didn't and why, and the way to send it now. */
export function SheetsPart({ answer, language, routes }: PartProps) {
  const words = LEDGER_WORDS[language]
  const { month, rows, canSend } = answer.sheets
  const states = new Map(rows.map((row) => [row.name, row]))
  const partners = answer.account.partners.filter(
    ({ isPublished, sheet, slug }) =>
      isPublished && sheet.email && (sheet.send || states.has(nameOf(month, slug))),
  )
  return (
    <>
      {!canSend && <p className="costo-visibility__wrong">{words.noMail}</p>}
      <h3>{words.sheetsOf(monthName(month, language))}</h3>
      {partners.length ? (
        <NumbersTable
          caption={words.sheets}
          texts={[0, 1, 2]}
          heads={[words.partner, words.to, words.state, words.action]}
          rows={partners.map(({ slug, name, sheet }) => {
            const row = states.get(nameOf(month, slug))
            const label = row?.sentAt ? words.sendAgain : words.send
            return {
              key: slug,
              head: (
                <a href={`${routes.admin}/visibility?${new URLSearchParams({ partner: slug })}`}>
                  {name}
                </a>
              ),
              cells: [
                row?.to ?? sheet.email,
                stateOf(row, words, language),
                canSend && (
                  <SendNow key={slug} {...{ slug, name, label, api: routes.api, language }} />
                ),
              ],
            }
          })}
        />
      ) : (
        <p>{words.noSheets}</p>
      )}
    </>
  )
}

function stateOf(row: SheetRow | undefined, words: LedgerWords, language: 'fr' | 'en'): string {
  if (!row) return words.notYet
  if (row.sentAt) return words.sent(longDay(row.sentAt.slice(0, 10), language))
  if (row.failure === SENDING) return words.sending
  return words.sendFailed(row.failure ?? '', row.tries)
}
