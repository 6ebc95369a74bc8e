import { longDay } from '../../charts'
import { LEDGER_WORDS } from '../../ledger/words'
import type { PartProps } from './LedgerPanel'
import { NumbersTable } from './NumbersTable'
import { StrikeDay } from './StrikeDay'

/** What an editor should look at, and the way to strike a day. */
export function Anomalies({ answer, language, routes }: PartProps) {
  const words = LEDGER_WORDS[language]
  const { account, anomalies, strikes } = answer
  const partners = new Map(account.partners.map((partner) => [partner.slug, partner]))
  const struck = new Set(strikes.map(({ partner, day }) => `${partner} ${day}`))
  if (!anomalies.length) return <p>{words.noAnomalies}</p>
  return (
    <>
      <p>{words.anomaliesNote}</p>
      <NumbersTable
        caption={words.anomalies}
        texts={[0, 1, 2]}
        heads={[words.partner, words.day, words.what, words.action]}
        rows={anomalies.map(({ partner: slug, day, canBeStruck, reason }, index) => {
          const partner = partners.get(slug)
          const canStrike = partner && canBeStruck && !struck.has(`${partner.id} ${day}`)
          return {
            ...{ key: `${slug} ${index}`, head: partner?.name ?? slug },
            cells: [
              longDay(day, language),
              reason[language],
              canStrike && (
                <StrikeDay
                  key={day}
                  {...{ partner: { id: partner.id, name: partner.name }, day, language }}
                  {...{ dayName: longDay(day, language), api: routes.api }}
                />
              ),
            ],
          }
        })}
      />
    </>
  )
}
