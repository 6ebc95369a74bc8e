import { html, trusted, type Html } from '../../publish/pages/html'
import { type ChartSpec, fittingChart, numbered, span } from '../../charts'
import { standsFor } from '../few'
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
      value: flow && standsFor(flow[side], reader),
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
  if (spec.series[0].points.length < 2) return html``
  const marks = marksText(spec)
  return html`<div class="costo-sheet__chart">${trusted(fittingChart(spec))}</div>
    ${marks && html`<p class="costo-sheet__quiet">${marks}</p>`}`
}

/** "Repères : 1. Fête des vendanges (11 octobre 2026) · …"; nothing where there are none. */
export function marksText(spec: ChartSpec): string | undefined {
  const { locale } = spec
  const marks = numbered(spec).map(
    ({ number, label, from, until }) => `${number}. ${label} (${span(from, until, locale)})`,
  )
  const words = WORDS[locale]
  return marks.length ? words.marks + words.colon + marks.join(' · ') : undefined
}
