'use client'

import type { Span } from '../../../collections/hours/weekly'
import { isNight } from './edits'
import type { HoursWords } from './words'

type Props = {
  id: string
  /** Of which day, as it is said. */
  day: string
  /** From 1. */
  index: number
  span: Span
  words: HoursWords
  isReadOnly: boolean
  /** Id of what says what is wrong with it. */
  problem?: string
  onChange: (span: Span) => void
  onRemove: () => void
}

/** From one time to another. */
export function SpanInputs({ id, day, index, span, words, isReadOnly, problem, ...on }: Props) {
  const shared = {
    type: 'time',
    readOnly: isReadOnly,
    'aria-invalid': Boolean(problem),
    'aria-describedby': problem,
  } as const
  return (
    <div className="costo-hours__span">
      <input
        {...shared}
        id={id}
        aria-label={words.from(day, index)}
        value={span.from}
        onChange={({ target }) => on.onChange({ ...span, from: target.value })}
      />
      <span aria-hidden="true">{words.until}</span>
      <input
        {...shared}
        aria-label={`${words.to(day, index)}${isNight(span) ? ` (${words.nextDay})` : ''}`}
        value={span.to}
        onChange={({ target }) => on.onChange({ ...span, to: target.value })}
      />
      {isNight(span) && <small aria-hidden="true">{words.nextDay}</small>}
      {!isReadOnly && (
        <button
          type="button"
          className="costo-hours__remove"
          aria-label={words.remove(day, index)}
          onClick={on.onRemove}
        >
          ×
        </button>
      )}
    </div>
  )
}
