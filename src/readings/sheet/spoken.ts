import { INDICATORS, SOCIAL_NETWORKS } from '../../../collections/choices'
import { longDay, number } from '../../charts'
import type { Reading } from '../reading'
import type { ReadingSeries } from '../series'
import { type Language, WORDS } from './words'

const label = (choices: typeof INDICATORS, code: string | undefined, language: Language) =>
  choices.find(({ value }) => value === code)?.label[language]

/** "Abonnés", of a code. */
export const indicatorName = (code: string, language: Language): string =>
  label(INDICATORS, code, language) ?? code

export const networkName = (code: string | undefined, language: Language): string =>
  label(SOCIAL_NETWORKS, code, language) ?? ''

/** "Abonnés · Instagram", within a partner's part. */
export const seriesName = (
  { indicator, channel, question }: Pick<Reading, 'indicator' | 'channel' | 'question'>,
  language: Language,
): string =>
  [indicatorName(indicator, language), networkName(channel, language), question]
    .filter(Boolean)
    .join(' · ')

/** "1 240", "62,5 %". */
export const valued = (value: number, unit: string | undefined, language: Language): string =>
  `${number(value, language)}${unit ? `\u00a0${unit}` : ''}`

/** A change with its sign: "−50", "+120", "0". */
export const signed = (value: number, language: Language): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value), language)}`

/** What became of a series, in one sentence. */
export function changeSentence(series: ReadingSeries, language: Language): string {
  const words = WORDS[language]
  const { change, unit, readings } = series
  const value = (one: number) => valued(one, unit, language)
  if (!change) return words.single(value(readings[0].value), longDay(readings[0].day, language))
  const { since, until } = change
  // of a percentage, a percentage of change would be read for its points
  const percent =
    change.percent === undefined || unit === '%'
      ? undefined
      : number(Math.abs(Math.round(change.percent)), language)
  const amount = number(Math.abs(change.value), language)
  const by = unit === '%' ? words.points(amount) : amount
  const said =
    change.value > 0
      ? words.more(by, percent)
      : change.value < 0
        ? words.less(by, percent)
        : words.same
  return words.change(
    ...([value(since.value), longDay(since.day, language)] as const),
    ...([value(until.value), longDay(until.day, language)] as const),
    said,
  )
}
