import { longDay } from '../../charts'
import { anomaliesOf } from '../../ledger/anomalies'
import { LEDGER_WORDS } from '../../ledger/words'
import type { PartProps } from './LedgerPanel'
import { NumbersTable } from './NumbersTable'
import { StrikeDay } from './StrikeDay'

/** What an editor should look at, and the way to strike a day. */
export function Anomalies({ answer, language, routes }: PartProps) {
  const words = LEDGER_WORDS[language]
  const { account, ledger, strikes } = answer
  const partners = new Map(account.partners.map((partner) => [partner.slug, partner]))
  const struck = new Set(strikes.map(({ partner, day }) => `${partner} ${day}`))
  const anomalies = anomaliesOf(account, ledger.period)
  if (!anomalies.length) return <p>{words.noAnomalies}</p>
  return (
    <>
      <p>{words.anomaliesNote}</p>
      <NumbersTable
        caption={words.anomalies}
        texts={[0, 1, 2]}
        heads={[words.partner, words.day, words.what, '']}
        rows={anomalies.map(({ slug, day, text }, index) => {
          const partner = partners.get(slug)
          const canStrike = partner && day && !struck.has(`${partner.id} ${day}`)
          return {
            ...{ key: `${slug} ${index}`, head: partner?.name ?? slug },
            cells: [
              day ? longDay(day, language) : '',
              text[language],
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
