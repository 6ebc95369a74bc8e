import type { ChartSpec } from '../../charts'
import type { monthsOf } from '../exposures'
import { pointsOf, type ReadingSeries } from '../series'
import type { Indicators } from './read'
import { changeSentence, indicatorName, networkName, seriesName, valued } from './spoken'
import { type Language, WORDS } from './words'

type Of = Pick<Indicators, 'period' | 'annotations'>

/** A series over the period, its baseline as a line across; nothing where it has no two readings in it. */
export function seriesChart(
  series: ReadingSeries,
  { period, annotations }: Of,
  language: Language,
): ChartSpec | undefined {
  const { indicator, channel, unit, baseline, readings } = series
  const words = WORDS[language]
  const shown = readings.filter(({ day }) => day >= period.from)
  if (shown.length < 2) return undefined
  const name = seriesName(series, language)
  return {
    ...period,
    series: [
      {
        name: networkName(channel, language) || words.short[indicator],
        points: pointsOf(shown),
      },
    ],
    marks: annotations,
    level: baseline && {
      value: baseline.value,
      label: words.level(valued(baseline.value, unit, language)),
    },
    unit: [indicatorName(indicator, language), unit].filter(Boolean).join(', '),
    locale: language,
    summary: words.seriesSummary(name, changeSentence(series, language)),
  }
}

/** Exposures by month: what one has given and received, or all together, who receive what they give. */
export function exposuresChart(
  months: ReturnType<typeof monthsOf>,
  { period, annotations }: Of,
  { language, isAll }: { language: Language; isAll: boolean },
): ChartSpec {
  const words = WORDS[language]
  // each month in its middle, as far as that is in the period
  const at = (month: string) => [period.from, `${month}-15`, period.until].sort()[1]
  // a month of which only some days are known would look like a fall
  const points = (side: 'given' | 'received') =>
    months.map((one) => ({
      day: at(one.month),
      value: 'days' in one && one.days ? null : one[side],
    }))
  return {
    ...period,
    series: isAll
      ? [{ name: words.exposuresName, points: points('given') }]
      : [
          { name: words.given, points: points('given') },
          { name: words.received, points: points('received') },
        ],
    marks: annotations,
    ...{ unit: words.exposuresUnit, locale: language, summary: words.exposuresSummary },
  }
}
