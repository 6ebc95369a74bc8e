import { longDay } from '../../charts'
import { LEDGER_WORDS } from '../../ledger/words'
import type { PartProps } from './LedgerPanel'
import { NumbersTable } from './NumbersTable'
import { UndoStrike } from './UndoStrike'

/** Days that editors have struck, and the way back. */
export function StrikesPart({ answer, language, routes }: PartProps) {
  const words = LEDGER_WORDS[language]
  const names = new Map(answer.account.partners.map(({ id, name }) => [id, name]))
  if (!answer.strikes.length) return <p>{words.noStrikes}</p>
  return (
    <NumbersTable
      caption={words.strikes}
      texts={[0, 1, 2]}
      heads={[words.partner, words.day, words.reason, words.action]}
      rows={answer.strikes.map(({ id, partner, day, reason }) => ({
        ...{ key: id, head: names.get(partner) ?? partner },
        cells: [
          longDay(day, language),
          reason,
          <UndoStrike
            key={id}
            {...{ id, api: routes.api, language, dayName: longDay(day, language) }}
            name={names.get(partner) ?? partner}
          />,
        ],
      }))}
    />
  )
}
