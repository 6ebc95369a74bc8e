import { csvOf } from '../../sheet/csv'
import { COLUMNS, HEADINGS } from '../import/columns'
import { type ReadingSeries, seriesOf } from '../series'
import type { Indicators } from './read'
import { indicatorName, networkName } from './spoken'
import { type Language, WORDS } from './words'

/**
 * All readings of the sheet, one a line, with what a funder asks: change, source and who has entered them. The first
 * columns are those of the template, so that the file can be imported again.
 */
export function indicatorsCsv({ readings, partners }: Indicators, language: Language): string {
  const words = WORDS[language]
  const yes = { fr: 'oui', en: 'yes' }[language]
  const names = new Map(partners.map(({ id, name }) => [id, name]))
  const heads = [
    ...COLUMNS.map((column) => HEADINGS[column][language]),
    ...[words.since, words.enteredBy],
  ]
  const rows = seriesOf(readings).flatMap((series) =>
    series.readings.map((reading) => [
      indicatorName(reading.indicator, language),
      names.get(reading.partner ?? '') ?? '',
      networkName(reading.channel, language),
      reading.question ?? '',
      reading.day,
      reading.value,
      reading.unit ?? '',
      reading.source,
      reading.baseline ? yes : '',
      reading.note ?? '',
      changeOf(series, reading.value),
      (reading as Indicators['readings'][number]).enteredBy ?? '',
    ]),
  )
  return csvOf([heads, ...rows], language)
}

const changeOf = ({ baseline, readings }: ReadingSeries, value: number): number =>
  value - (baseline ?? readings[0]).value
