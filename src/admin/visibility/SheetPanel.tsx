import { Gutter } from '@payloadcms/ui'
import type { Answer } from '../../sheet/asked'
import { periodOf, sheetBody } from '../../sheet/html/sheet'
import { SHEET_STYLE } from '../../sheet/html/style'
import { WORDS } from '../../sheet/words'
import { EmptySheet } from './EmptySheet'
import { PeriodForm } from './PeriodForm'
import { PrintButton } from './PrintButton'
import './visibility.css'

type Props = {
  answer: Extract<Answer, { type: 'sheet' }>
  routes: { admin: string; api: string }
  /** Where it is told how widgets are put on a site. */
  manual: string
}

/** A partner's sheet in the admin, with what can be done with it. */
export function SheetPanel({ answer, routes, manual }: Props) {
  const { sheet, audience, wrongPeriod, isEmpty } = answer
  const { partner, period } = sheet
  const { language, reader } = audience
  const words = WORDS[language]
  const query = new URLSearchParams({ partner: partner.slug, ...period, language })
  const file = (name: string, more: Record<string, string> = {}) =>
    `${routes.api}/costo/${name}?${new URLSearchParams({ ...Object.fromEntries(query), ...more })}`
  const documents = [
    { href: file('privacy', { document: 'sentence' }), label: words.privacySentence },
    { href: file('privacy', { document: 'record' }), label: words.record },
  ]
  return (
    <Gutter>
      <style dangerouslySetInnerHTML={{ __html: SHEET_STYLE }} />
      <main className="costo-visibility">
        <header>
          <h1>{words.sheetOf(partner.name)}</h1>
          {!isEmpty && <p className="costo-visibility__period">{periodOf(sheet, audience)}</p>}
        </header>
        {isEmpty ? (
          <EmptySheet words={words} manual={manual} />
        ) : (
          <>
            <div className="costo-visibility__tools">
              <PeriodForm
                {...{ period, words }}
                action={`${routes.admin}/visibility`}
                partner={reader === 'editor' ? partner.slug : undefined}
              />
              <p className="costo-visibility__buttons">
                <PrintButton label={words.print} />
                <a className="costo-visibility__button" href={file('sheet', { format: 'csv' })}>
                  {words.csv}
                </a>
              </p>
            </div>
            {wrongPeriod && (
              <p className="costo-visibility__wrong" role="alert">
                {words.wrongPeriod}
              </p>
            )}
            <div dangerouslySetInnerHTML={{ __html: sheetBody(sheet, audience).markup }} />
          </>
        )}
        <nav className="costo-visibility__documents" aria-label={words.documents}>
          <h2>{words.documents}</h2>
          <ul>
            {documents.map(({ href, label }) => (
              <li key={label}>
                <a href={href} target="_blank" rel="noreferrer">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </main>
    </Gutter>
  )
}
