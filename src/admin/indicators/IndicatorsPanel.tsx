import { Gutter } from '@payloadcms/ui'
import { span } from '../../charts'
import { INDICATORS_STYLE, indicatorsBody } from '../../readings/sheet/html'
import type { Indicators } from '../../readings/sheet/read'
import { type Language, WORDS } from '../../readings/sheet/words'
import { SHEET_STYLE } from '../../sheet/html/style'
import { PeriodForm } from '../visibility/PeriodForm'
import '../visibility/visibility.css'

type Props = {
  indicators: Indicators
  language: Language
  routes: { admin: string; api: string }
}

/** The sheet of indicators in the admin, and what can be taken away of it. */
export function IndicatorsPanel({ indicators, language, routes }: Props) {
  const { period, partner, partners, wrongPeriod, readings } = indicators
  const words = WORDS[language]
  const file = (more: Record<string, string>) => {
    const query = { ...period, ...(partner && { partner: partner.slug }), language, ...more }
    return `${routes.api}/costo/indicators?${new URLSearchParams(query)}`
  }
  return (
    <Gutter>
      <style dangerouslySetInnerHTML={{ __html: SHEET_STYLE + INDICATORS_STYLE }} />
      <main className="costo-visibility">
        <header>
          <h1>{[words.title, partner?.name].filter(Boolean).join(' · ')}</h1>
          <p className="costo-visibility__period">{span(period.from, period.until, language)}</p>
        </header>
        <div className="costo-visibility__tools">
          <PeriodForm {...{ period, words }} action={`${routes.admin}/indicators`}>
            <label>
              {words.partner}
              <select name="partner" defaultValue={partner?.slug ?? ''}>
                <option value="">{words.all}</option>
                {partners.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </PeriodForm>
          <p className="costo-visibility__buttons">
            <a className="costo-visibility__button" href={file({ format: 'csv' })}>
              {words.csv}
            </a>
          </p>
        </div>
        {wrongPeriod && (
          <p className="costo-visibility__wrong" role="alert">
            {words.wrongPeriod}
          </p>
        )}
        <div dangerouslySetInnerHTML={{ __html: indicatorsBody(indicators, language).markup }} />
        {!readings.length && <p>{words.noneHow}</p>}
        <nav className="costo-visibility__documents" aria-label={words.documents}>
          <h2>{words.documents}</h2>
          <ul>
            <li>
              <a href={file({ language: 'fr' })} target="_blank" rel="noreferrer">
                {words.printFr}
              </a>
            </li>
            <li>
              <a href={file({ language: 'en' })} target="_blank" rel="noreferrer">
                {words.printEn}
              </a>
            </li>
            <li>
              <a href={`${routes.admin}/readings-import`}>{words.importLink}</a>
            </li>
          </ul>
        </nav>
      </main>
    </Gutter>
  )
}
