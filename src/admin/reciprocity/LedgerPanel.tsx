import type { Slugs } from '../../../collections/slugs'
import type { LedgerAnswer } from '../../ledger/asked'
import { LEDGER_WORDS } from '../../ledger/words'
import { SHEET_STYLE } from '../../sheet/html/style'
import { PeriodForm } from '../visibility/PeriodForm'
import { PrintButton } from '../visibility/PrintButton'
import '../visibility/visibility.css'
import './reciprocity.css'
import { AllWeeks } from './AllWeeks'
import { Anomalies } from './Anomalies'
import { EffectPart } from './EffectPart'
import { LedgerTable } from './LedgerTable'
import { LivesPart } from './LivesPart'
import { SheetsPart } from './SheetsPart'
import { ShopsPart } from './ShopsPart'
import { StrikesPart } from './StrikesPart'

export type PartProps = {
  answer: LedgerAnswer
  language: 'fr' | 'en'
  routes: { admin: string; api: string }
  slugs: Slugs
}

/** All of the view: each part under a heading of its own, listed first. */
export function LedgerPanel(props: PartProps) {
  const { answer, language, routes } = props
  const { ledger, wrongPeriod, account } = answer
  const words = LEDGER_WORDS[language]
  const { period } = ledger
  const query = new URLSearchParams({ ...period, language })
  const parts = [
    { id: 'ledger', title: words.ledger, Part: LedgerTable },
    { id: 'anomalies', title: words.anomalies, Part: Anomalies },
    { id: 'strikes', title: words.strikes, Part: StrikesPart },
    { id: 'alive', title: words.alive, Part: LivesPart },
    { id: 'effect', title: words.effect, Part: EffectPart },
    { id: 'shops', title: words.shops, Part: ShopsPart },
    { id: 'sheets', title: words.sheets, Part: SheetsPart },
  ]
  return (
    <main className="costo-visibility costo-reciprocity">
      <style dangerouslySetInnerHTML={{ __html: SHEET_STYLE }} />
      <header>
        <h1>{words.title}</h1>
        <p className="costo-visibility__period">{words.intro}</p>
      </header>
      <div className="costo-visibility__tools">
        <PeriodForm {...{ period, words }} action={`${routes.admin}/reciprocity`} />
        <p className="costo-visibility__buttons">
          <PrintButton label={words.print} />
          <a className="costo-visibility__button" href={`${routes.api}/costo/ledger?${query}`}>
            {words.csv}
          </a>
        </p>
      </div>
      {wrongPeriod && (
        <p className="costo-visibility__wrong" role="alert">
          {words.wrongPeriod}
        </p>
      )}
      <nav className="costo-reciprocity__contents" aria-label={words.contents}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="costo-sheet">
        {account.epochs.length ? <AllWeeks {...props} /> : <p>{words.nothing}</p>}
        {parts.map(({ id, title, Part }) => (
          <section key={id} id={id}>
            <h2>{title}</h2>
            <Part {...props} />
          </section>
        ))}
        <section className="costo-visibility__documents">
          <h2>{words.documents}</h2>
          <ul>
            {(['sentence', 'record'] as const).map((document) => (
              <li key={document}>
                <a
                  href={`${routes.api}/costo/privacy?${new URLSearchParams({ document, language })}`}
                >
                  {document === 'sentence' ? words.privacySentence : words.record}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  )
}
