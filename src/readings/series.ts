import { shiftDays } from '../measuring/days'
import { type Reading, seriesKey } from './reading'

/** Readings that are compared with one another: of one indicator, partner, and network or question. */
export type ReadingSeries = Pick<
  Reading,
  'indicator' | 'partner' | 'channel' | 'question' | 'unit'
> & {
  /** The first day first. */
  readings: Reading[]
  baseline?: Reading
  /** Of the last reading against the baseline, or where there is none against the first; nothing of a single one. */
  change?: { since: Reading; until: Reading; value: number; percent?: number }
}

/** Readings as series, those of the programme first, then by partner, indicator and network. */
export function seriesOf(readings: Reading[]): ReadingSeries[] {
  const found = new Map<string, Reading[]>()
  for (const reading of readings) {
    const key = seriesKey(reading)
    found.set(key, [...(found.get(key) ?? []), reading])
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ones]) => series(ones))
}

function series(unordered: Reading[]): ReadingSeries {
  const readings = [...unordered].sort((a, b) => (a.day < b.day ? -1 : 1))
  const last = readings.at(-1)!
  const { indicator, partner, channel, question } = last
  const unit = readings.findLast(({ unit }) => unit)?.unit
  const baseline = readings.find(({ baseline }) => baseline)
  const since = baseline ?? readings[0]
  const value = last.value - since.value
  return {
    ...{ indicator, partner, channel, question, unit, readings, baseline },
    change:
      since === last
        ? undefined
        : {
            ...{ since, until: last, value },
            percent: since.value ? (value / since.value) * 100 : undefined,
          },
  }
}

/** Days between two readings beyond which nothing is known of what was between: two months. */
export const LONGEST_SPAN = 62

/** Where a series stands over time; a gap where nobody read it for more than two months. */
export function pointsOf(
  readings: Pick<Reading, 'day' | 'value'>[],
): { day: string; value: number | null }[] {
  return readings.flatMap(({ day, value }, at) => {
    const before = readings[at - 1]
    const isGap = before !== undefined && shiftDays(before.day, LONGEST_SPAN) < day
    return isGap
      ? [
          { day: shiftDays(before.day, 1), value: null },
          { day, value },
        ]
      : [{ day, value }]
  })
}
