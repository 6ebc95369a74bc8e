import { parisDay } from '../publish/paris'
import { day, key, number, type Row, text } from '../publish/read/values'
import { type Sentence, WRONG } from './words'

export type Indicator = 'followers' | 'customers' | 'survey'

/** A reading, plainly. `partner`: id; absent for the whole programme. */
export type Reading = {
  indicator: Indicator
  partner?: string
  /** Of followers. */
  channel?: string
  /** Of a survey. */
  question?: string
  unit?: string
  /** ISO day in Paris. */
  day: string
  value: number
  source: string
  baseline: boolean
  note?: string
}

/** A row of the database, or what a form sends, as a reading; without what is not of its indicator. */
export function readingOf(row: Row): Reading {
  const indicator = row.indicator as Indicator
  const isSurvey = indicator === 'survey'
  return {
    indicator,
    partner: key(row.partner),
    channel: indicator === 'followers' ? text(row.channel) : undefined,
    question: isSurvey ? text(row.question)?.trim() : undefined,
    unit: isSurvey ? text(row.unit)?.trim() : undefined,
    day: day(row.day) ?? '',
    value: number(row.value) ?? NaN,
    source: text(row.source) ?? '',
    baseline: row.baseline === true,
    note: text(row.note),
  }
}

/** What readings that are compared with one another have in common. */
export const seriesKey = ({ indicator, partner, channel, question }: Reading): string =>
  JSON.stringify([indicator, partner ?? '', channel ?? '', question?.toLocaleLowerCase('fr') ?? ''])

/** What is wrong with a reading by itself, and with which of its fields. @param today ISO day in Paris */
export function wrongIn(
  reading: Reading,
  today = parisDay(new Date()),
): { field: keyof Reading; reason: Sentence } | undefined {
  const { indicator, channel, question, value } = reading
  if (indicator === 'followers' && !channel) return { field: 'channel', reason: WRONG.network }
  if (indicator === 'survey' && !question) return { field: 'question', reason: WRONG.question }
  if (value < 0) return { field: 'value', reason: WRONG.negative }
  if (indicator !== 'survey' && !Number.isInteger(value))
    return { field: 'value', reason: WRONG.whole }
  if (reading.day > today) return { field: 'day', reason: WRONG.future }
}
