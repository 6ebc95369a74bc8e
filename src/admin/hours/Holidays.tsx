'use client'

import { useId } from 'react'
import type { Span, Week, WeekProblem } from '../../../collections/hours/weekly'
import { EMPTY } from './edits'
import { Spans } from './Spans'
import type { HoursWords } from './words'

type Props = {
  holidays: Week['holidays']
  words: HoursWords
  isReadOnly: boolean
  problem?: WeekProblem
  onChange: (holidays: Week['holidays']) => void
  onSpans: (spans: Span[]) => void
}

/** What holds on public holidays. */
export function Holidays({ holidays, words, isReadOnly, problem, onChange, onSpans }: Props) {
  const id = useId()
  const isOwn = typeof holidays !== 'string'
  return (
    <div
      className="costo-hours__day"
      role="group"
      aria-label={words.holidays}
      data-place="holidays"
    >
      <label className="costo-hours__name" htmlFor={id}>
        {words.holidays}
      </label>
      <div className="costo-hours__spans">
        <select
          id={id}
          disabled={isReadOnly}
          value={isOwn ? 'own' : holidays}
          onChange={({ target }) =>
            onChange(target.value === 'own' ? [EMPTY] : (target.value as 'unsaid' | 'closed'))
          }
        >
          {Object.entries(words.onHolidays).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {isOwn && (
          <Spans
            {...{ words, isReadOnly }}
            day={words.holidays}
            spans={holidays}
            problem={problem && { span: problem.span, id: `${id}-problem` }}
            onChange={onSpans}
          />
        )}
      </div>
      {problem && (
        <p id={`${id}-problem`} className="costo-hours__problem" role="alert">
          {problem.message}
        </p>
      )}
    </div>
  )
}
