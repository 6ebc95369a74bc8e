import { html, trusted, type Html } from '../../publish/pages/html'
import { type ChartSpec, fittingChart, numbered, span } from '../../charts'
import { drawnAt } from '../few'
import { comparable, type Sheet } from '../sheet'
import { type Audience, chartSentence } from '../spoken'
import { WORDS } from '../words'

/** Given and received by whole week. */
export function chartOf(sheet: Sheet, audience: Audience): ChartSpec {
  const { language, reader } = audience
  const words = WORDS[language]
  const weeks = comparable(sheet)
  const series = (['given', 'received'] as const).map((side) => ({
    name: words[side],
    points: weeks.map(({ monday, flow }) => ({
      day: monday,
      value: flow && drawnAt(flow[side], reader),
    })),
  }))
  const from = weeks[0]?.monday ?? sheet.period.from
  return {
    ...{ from, until: weeks.at(-1)?.monday ?? sheet.period.until, series },
    ...{ unit: words.unit, locale: language, summary: chartSentence(sheet, audience) },
    marks: sheet.annotations,
  }
}

/** The chart, and its annotations with their days. */
export function chartPart(sheet: Sheet, audience: Audience): Html {
  const spec = chartOf(sheet, audience)
  const marks = numbered(spec)
  if (spec.series[0].points.length < 2) return html``
  return html`<div class="costo-sheet__chart">${trusted(fittingChart(spec))}</div>
    ${marks.length > 0 && marksList(marks, audience)}`
}

export const marksList = (marks: ReturnType<typeof numbered>, { language }: Audience): Html =>
  html`<p class="costo-sheet__quiet">
    ${WORDS[language].marks}${WORDS[language].colon}${marks.map(
      ({ number, label, from, until }, index) =>
        html`${index > 0 && ' · '}${number}. ${label} (${span(from, until, language)})`,
    )}
  </p>`
