import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { slugsOf } from '../../collections/slugs'
import type { Row } from '../publish/read/values'
import { frenchDay } from './format'
import { type Reading, readingOf, seriesKey, wrongIn } from './reading'
import { say, type Sentence, THERE } from './words'

/** In the context of a request that has compared its readings with all others itself: an import of thousands. */
export const COMPARED = 'costoReadingsCompared'

/**
 * Keeps readings comparable: each is whole by itself, there is one for each day of a series, and each series has one
 * baseline at most. What belongs to another indicator is left behind when the indicator is changed.
 */
export const checked: CollectionBeforeChangeHook = async ({ data, originalDoc, req, context }) => {
  const whole = { ...(originalDoc as Row | undefined), ...data } as Row
  const reading = readingOf(whole)
  const wrong = wrongIn(reading)
  if (wrong) throw refusal(wrong.field, wrong.reason, req)
  if (!context[COMPARED]) {
    const others = (await readingsOf(reading.indicator, req)).filter(
      (other) => other.id !== whole.id && seriesKey(other.reading) === seriesKey(reading),
    )
    const conflict = conflictOf(
      reading,
      others.map(({ reading }) => reading),
    )
    if (conflict) throw refusal(conflict.field, conflict.reason, req)
  }
  const { channel = null, question = null, unit = null } = reading
  return { ...data, channel, question, unit }
}

/** What a reading can't stand beside, among the others of its series. */
export function conflictOf(
  reading: Reading,
  others: Reading[],
): { field: keyof Reading; reason: Sentence } | undefined {
  const same = others.find(({ day }) => day === reading.day)
  if (same) {
    const reason = THERE.sameDay(
      frenchDay(same.day),
      same.value.toLocaleString('fr'),
      same.value.toLocaleString('en'),
    )
    return { field: 'day', reason }
  }
  const baseline = reading.baseline && others.find(({ baseline }) => baseline)
  if (baseline) return { field: 'baseline', reason: THERE.baseline(frenchDay(baseline.day)) }
}

/** All readings of an indicator, or of all of them, the first day first. */
export async function readingsOf(
  indicator: Reading['indicator'] | undefined,
  req: PayloadRequest,
): Promise<{ id: unknown; reading: Reading; row: Row }[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugsOf(req.payload).readings,
    where: indicator ? { indicator: { equals: indicator } } : {},
    ...{ limit: 0, pagination: false, sort: 'day', req },
  })
  return docs.map((row) => ({ id: row.id, reading: readingOf(row), row }))
}

const LABELS: Partial<Record<keyof Reading, Sentence>> = {
  channel: { fr: 'Réseau', en: 'Network' },
  question: { fr: 'Question posée', en: 'Question asked' },
  value: { fr: 'Valeur', en: 'Value' },
  day: { fr: 'Jour du relevé', en: 'Day of the reading' },
  baseline: { fr: 'Point de départ', en: 'Baseline' },
}

function refusal(path: keyof Reading, reason: Sentence, req: PayloadRequest) {
  const label = LABELS[path]
  const errors = [{ path, message: say(reason, req), ...(label && { label: say(label, req) }) }]
  return new ValidationError({ collection: slugsOf(req.payload).readings, errors, req }, req.t)
}
