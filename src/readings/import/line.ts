import type { Reading } from '../reading'
import { wrongIn } from '../reading'
import type { Sentence } from '../words'
import { dayIn, numberIn, yesIn } from './cells'
import { type Column, indicatorIn, networkIn, plain } from './columns'
import type { Line } from './table'
import { CELL } from './words'

export type Problem = { column?: Column; reason: Sentence }

/** A partner by what a file may call it. */
export type Partner = { id: string; slug: string; names: string[] }

/** The reading that a line of a file is, or all that is wrong with it. */
export function readLine(
  { cells, broken }: Line,
  partners: Partner[],
  today: string,
): { reading: Reading } | { problems: Problem[] } {
  if (broken) return { problems: [{ reason: broken }] }
  const problems: Problem[] = []
  const wrong = (column: Column, reason: Sentence) => {
    problems.push({ column, reason })
    return undefined
  }
  const cell = (column: Column) => cells[column] ?? ''
  const filled = <T>(column: Column, read: (text: string) => T): T | undefined =>
    cell(column) ? read(cell(column)) : wrong(column, CELL.empty)
  const text = (column: Column, most: number) =>
    [...cell(column)].length > most ? wrong(column, CELL.long(most)) : cell(column) || undefined

  const indicator = filled(
    'indicator',
    (one) => indicatorIn(one) ?? wrong('indicator', CELL.indicator(one)),
  )
  const day = filled('day', (one) => dayIn(one) ?? wrong('day', CELL.day(one)))
  const number = filled('value', (one) => numberIn(one) ?? wrong('value', CELL.value(one)))
  const source = filled('source', () => text('source', 200))
  const partner = cell('partner') ? partnerIn(cell('partner'), partners) : undefined
  if (partner && 'reason' in partner) problems.push({ column: 'partner', reason: partner.reason })
  const channel = cell('channel')
    ? (networkIn(cell('channel')) ?? wrong('channel', CELL.channel(cell('channel'))))
    : undefined
  const baseline = yesIn(cell('baseline')) ?? wrong('baseline', CELL.baseline(cell('baseline')))
  const [question, unit, note] = [text('question', 200), text('unit', 20), text('note', 500)]
  if (problems.length || !indicator || !day || !number || !source) return { problems }

  const isSurvey = indicator === 'survey'
  const reading: Reading = {
    indicator: indicator as Reading['indicator'],
    partner: partner && 'id' in partner ? partner.id : undefined,
    channel: indicator === 'followers' ? channel : undefined,
    question: isSurvey ? question : undefined,
    unit: isSurvey ? (unit ?? (number.percent ? '%' : undefined)) : undefined,
    ...{ day, value: number.value, source, baseline: baseline === true, note },
  }
  const found = wrongIn(reading, today)
  return found
    ? { problems: [{ column: found.field as Column, reason: found.reason }] }
    : { reading }
}

function partnerIn(cell: string, partners: Partner[]): { id: string } | { reason: Sentence } {
  const bySlug = partners.find(({ slug }) => slug === cell)
  if (bySlug) return { id: bySlug.id }
  const named = partners.filter(({ names }) => names.some((name) => plain(name) === plain(cell)))
  if (named.length > 1) return { reason: CELL.partners(cell) }
  return named.length ? { id: named[0].id } : { reason: CELL.partner(cell) }
}
