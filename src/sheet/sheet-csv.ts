import { isFew } from './few'
import { csvOf } from './csv'
import type { Sheet } from './sheet'
import type { Audience } from './spoken'
import { WORDS } from './words'

/** The weeks of a sheet, one a line, days in ISO: as its reader may see them. */
export function sheetCsv({ weeks }: Sheet, { reader, language }: Audience): string {
  const words = WORDS[language]
  const heads = [
    ...[words.csvFrom, words.csvUntil, words.givenLong, words.receivedLong],
    ...[words.clicksSent, words.clicksReceived],
  ]
  const cell = (value: number) => (isFew(value, reader) ? '< 5' : Math.round(value))
  const rows = weeks.map(({ from, until, flow }) => [
    ...[from, until],
    ...(flow
      ? [flow.given, flow.received, flow.clicksSent, flow.clicksReceived].map(cell)
      : Array.from({ length: 4 }, () => null)),
  ])
  return csvOf([heads, ...rows], language)
}
