import { conflictOf } from '../checked'
import { type Reading, seriesKey } from '../reading'
import { parisDay } from '../../publish/paris'
import { type Partner, type Problem, readLine } from './line'
import { readTable } from './table'
import { LINE } from './words'
import type { Sentence } from '../words'
import type { Column } from './columns'

/** What would become of a line: written; left, since it is there already; or nothing, since something is wrong with it. */
export type Verdict =
  | { at: number; is: 'new'; reading: Reading }
  | { at: number; is: 'same'; reading: Reading; reason: Sentence }
  | { at: number; is: 'wrong'; problems: Problem[]; reading?: Reading }

export type Plan = { verdicts: Verdict[]; warnings: Sentence[] }

/**
 * What an import of a file would do, line by line; nothing is written.
 * @param there the readings there are
 * @throws FileRefused when nothing can be made of the file
 */
export function planOf(
  bytes: Uint8Array,
  {
    partners,
    there,
    today = parisDay(new Date()),
  }: { partners: Partner[]; there: Reading[]; today?: string },
): Plan {
  const { lines, warnings } = readTable(bytes)
  const known = new Map<string, Reading[]>()
  const earlier = new Map<string, { at: number; reading: Reading }>()
  for (const reading of there) add(known, reading)
  const verdicts = lines.map((line): Verdict => {
    const { at } = line
    const read = readLine(line, partners, today)
    if ('problems' in read) return { at, is: 'wrong', problems: read.problems }
    const { reading } = read
    const day = `${seriesKey(reading)} ${reading.day}`
    const before = earlier.get(day)
    if (before)
      return before.reading.value === reading.value
        ? { at, is: 'same', reading, reason: LINE.same(before.at) }
        : wrong(at, reading, 'value', LINE.other(before.at))
    earlier.set(day, { at, reading })
    const others = known.get(seriesKey(reading)) ?? []
    const same = others.find((other) => other.day === reading.day)
    if (same?.value === reading.value) return { at, is: 'same', reading, reason: LINE.isThere }
    const conflict = conflictOf(reading, others)
    if (conflict) return wrong(at, reading, conflict.field as Column, conflict.reason)
    add(known, reading)
    return { at, is: 'new', reading }
  })
  return { verdicts, warnings }
}

function add(known: Map<string, Reading[]>, reading: Reading) {
  const key = seriesKey(reading)
  known.set(key, [...(known.get(key) ?? []), reading])
}

const wrong = (at: number, reading: Reading, column: Column, reason: Sentence): Verdict => ({
  ...{ at, is: 'wrong', reading, problems: [{ column, reason }] },
})
