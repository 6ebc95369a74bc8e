import { fittingChart, longDay, monthName, number, numbered, span } from '../../charts'
import { type Html, html, type Part, trusted } from '../../publish/pages/html'
import { table } from '../../sheet/html/tables'
import { declaredByMonth, monthsOf } from '../exposures'
import { type ReadingSeries, seriesOf } from '../series'
import { exposuresChart, seriesChart } from './charts'
import type { Indicators } from './read'
import { changeSentence, seriesName, signed, valued } from './spoken'
import { type Language, WORDS } from './words'

/** The part of one partner, or of the whole programme. */
type Group = { name: string; slug?: string; series: ReadingSeries[] }

/** The sheet of indicators as part of a page, below its heading: for each partner its series, and exposures beside them. */
export function indicatorsBody(indicators: Indicators, language: Language): Html {
  const words = WORDS[language]
  const groups = groupsOf(indicators, language)
  if (!groups.length) return html`<p>${words.none}</p>`
  const count = groups.reduce((sum, { series }) => sum + series.length, 0)
  const partners = groups.filter(({ slug }) => slug).length
  return html`<article class="costo-sheet">
    <p class="costo-sheet__lead">${words.lead(count, partners)}</p>
    <p>${words.caution}</p>
    ${marksOf(indicators, language)} ${groups.map((group) => part(group, indicators, language))}
  </article>`
}

function groupsOf({ readings, partners }: Indicators, language: Language): Group[] {
  const all = seriesOf(readings)
  const named = [
    { id: undefined, slug: undefined, name: WORDS[language].programme },
    ...partners,
  ].map(({ id, slug, name }) => ({
    ...{ name, slug, series: all.filter(({ partner }) => partner === id) },
  }))
  return named.filter(({ series }) => series.length)
}

function part({ name, slug, series }: Group, indicators: Indicators, language: Language): Html {
  return html`<section>
    <h2>${name}</h2>
    ${series.map((one) => seriesPart(one, name, indicators, language))}
    ${exposuresPart(slug, name, indicators, language)}
  </section>`
}

function seriesPart(
  series: ReadingSeries,
  group: string,
  indicators: Indicators,
  language: Language,
): Html {
  const words = WORDS[language]
  const { unit, baseline, readings } = series
  const name = seriesName(series, language)
  const chart = seriesChart(series, indicators, language)
  const since = baseline ?? readings[0]
  const heads = [
    ...[words.day, words.value, baseline ? words.since : words.sinceFirst],
    ...[words.source, words.enteredBy, words.note],
  ]
  const rows = readings.map((reading) => ({
    head: longDay(reading.day, language),
    cells: [
      valued(reading.value, unit, language),
      reading === since
        ? baseline
          ? words.baseline
          : words.unknown
        : signed(reading.value - since.value, language),
      reading.source,
      (reading as Indicators['readings'][number]).enteredBy ?? words.unknown,
      reading.note ?? '',
    ] satisfies Part[],
  }))
  return html`<h3>${name}</h3>
    <p>${changeSentence(series, language)}</p>
    ${chart && html`<div class="costo-sheet__chart">${trusted(fittingChart(chart))}</div>`}
    <div class="costo-indicators__readings">${table(`${group} · ${name}`, heads, rows)}</div>`
}

function exposuresPart(
  slug: string | undefined,
  group: string,
  indicators: Indicators,
  language: Language,
): Html {
  const words = WORDS[language]
  const months = monthsOf(indicators.madeUp, indicators.period, slug)
  const known = months.filter(({ given }) => given !== null)
  const whole = known.filter((month) => !('days' in month && month.days))
  const declared = declaredByMonth(indicators.declared, slug)
  if (!known.length && !declared.size)
    return html`<h3>${words.exposures}</h3>
      <p>${words.exposuresNone}</p>`
  const isAll = !slug
  const chart = exposuresChart(months, indicators, { language, isAll })
  const cell = (value: number | null) =>
    value === null ? words.unknown : number(Math.round(value), language)
  const rows = months.map(({ month, given, received, ...rest }) => ({
    head:
      'days' in rest && rest.days
        ? words.someDays(monthName(month, language), rest.days)
        : monthName(month, language),
    cells: [
      ...(isAll ? [cell(given)] : [cell(given), cell(received)]),
      ...(declared.size ? [cell(declared.get(month) ?? null)] : []),
    ],
  }))
  const heads = [
    words.month,
    ...(isAll ? [words.exposuresName] : [words.given, words.received]),
    ...(declared.size ? [words.declared] : []),
  ]
  return html`<h3>${words.exposures}</h3>
    ${whole.length > 1 && html`<div class="costo-sheet__chart">${trusted(fittingChart(chart))}</div>`}
    ${table(`${group} · ${words.exposures}`, heads, rows)}`
}

/** The annotations with their days: the charts have their numbers. */
function marksOf({ annotations, period }: Indicators, language: Language): Html | false {
  const words = WORDS[language]
  const spec = { ...period, series: [], marks: annotations }
  const marks = numbered({ ...spec, ...{ unit: '', locale: language, summary: '' } })
  return (
    marks.length > 0 &&
    html`<p class="costo-sheet__quiet">
      ${words.marks}${words.colon}${marks.map(
        (mark, at) =>
          html`${at > 0 && ' · '}${mark.number}. ${mark.label}
          (${span(mark.from, mark.until, language)})`,
      )}
    </p>`
  )
}

/** Texts of a reading are no numbers: they begin at the left, and break. */
export const INDICATORS_STYLE = `
.costo-indicators__readings .costo-sheet__table { max-width: 62rem; }
.costo-indicators__readings :is(th, td):nth-child(n + 4) { text-align: start; white-space: normal; min-width: 6rem; }
@media print { .costo-sheet__table { break-inside: avoid; } }
`
