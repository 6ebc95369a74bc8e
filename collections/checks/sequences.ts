import type { Problem } from '../messages'

export type SequenceTimes = { from?: number | null; to?: number | null; title?: unknown }

/** What is wrong with where a sequence begins: inside another one. Seconds. */
export function checkSequenceStart(sequences: SequenceTimes[], index: number): Problem | undefined {
  const { from, to } = sequences[index] ?? {}
  if (!isTime(from) || !isTime(to)) return undefined
  // the later of two that overlap is the one told, so that it is said once
  const other = sequences.find(
    (other, at) =>
      at !== index &&
      isTime(other.from) &&
      isTime(other.to) &&
      other.from < to &&
      from < other.to &&
      (other.from < from || (other.from === from && at < index)),
  )
  return other && { key: 'sequenceOverlap', values: { from, ...named(other) } }
}

/** What is wrong with where a sequence ends. @param duration of the whole video, in seconds */
export function checkSequenceEnd(
  { from, to }: SequenceTimes,
  duration?: number | null,
): Problem | undefined {
  if (!isTime(to)) return undefined
  if (isTime(from) && to <= from) return { key: 'sequenceReversed', values: { from, to } }
  if (isTime(duration) && to > duration) return { key: 'sequencePastEnd', values: { to, duration } }
}

const isTime = (value: unknown): value is number => typeof value === 'number'

const named = ({ from, to, title }: SequenceTimes) => ({
  other: typeof title === 'string' ? title : '…',
  otherFrom: Number(from),
  otherTo: Number(to),
})
