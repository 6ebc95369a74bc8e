'use client'

import { useId, useRef, useState } from 'react'
import type { Span, Week, WeekProblem } from '../../../collections/hours/weekly'
import { copied, EMPTY, sameSpans, withSpans } from './edits'
import { Spans } from './Spans'
import type { HoursWords } from './words'

type Props = {
  week: Week
  /** From 0, Monday. */
  day: number
  words: HoursWords
  isReadOnly: boolean
  problem?: WeekProblem
  onSpans: (spans: Span[]) => void
  onReplace: (week: Week, what: string) => void
}

/** One day of the week: open or closed, its spans, and the hours of another day. */
export function DayRow({ week, day, words, isReadOnly, problem, onSpans, onReplace }: Props) {
  const id = useId()
  const [isCopying, setIsCopying] = useState(false)
  const closedWith = useRef<Span[]>([EMPTY])
  const name = words.days[day]
  const spans = week.days[day]
  const before = week.days[day - 1] ?? []
  const above = before.length && !sameSpans(spans, before) ? day - 1 : undefined
  const others = [...week.days.keys()].filter((other) => other !== day)

  return (
    <div className="costo-hours__day" role="group" aria-label={name} data-place={day}>
      <label className="costo-hours__name">
        <input
          type="checkbox"
          disabled={isReadOnly}
          checked={spans.length > 0}
          aria-label={words.open(name)}
          onChange={({ target }) => {
            if (target.checked) return onSpans(closedWith.current)
            closedWith.current = spans
            onReplace(withSpans(week, day, []), words.nowClosed(name))
          }}
        />
        <span>{name}</span>
      </label>
      {spans.length ? (
        <Spans
          {...{ spans, words, isReadOnly }}
          day={name}
          problem={problem && { span: problem.span, id: `${id}-problem` }}
          onChange={onSpans}
        />
      ) : (
        <p className="costo-hours__closed">{words.closed}</p>
      )}
      {!isReadOnly && (
        <div className="costo-hours__actions">
          {above !== undefined && (
            <button
              type="button"
              className="costo-hours__quiet"
              aria-label={words.asAboveOf(name, above)}
              onClick={() => onReplace(copied(week, above, [day]), words.copiedTo(above, day))}
            >
              {words.asAbove(above)}
            </button>
          )}
          {spans.length > 0 && (
            <button
              type="button"
              className="costo-hours__quiet"
              aria-label={words.copyOf(name)}
              aria-expanded={isCopying}
              aria-controls={`${id}-copy`}
              onClick={() => setIsCopying(!isCopying)}
            >
              {words.copy}
            </button>
          )}
        </div>
      )}
      {isCopying && spans.length > 0 && (
        <div
          id={`${id}-copy`}
          className="costo-hours__copy"
          role="group"
          aria-label={words.copyTo(day)}
        >
          <span aria-hidden="true">{words.copyTo(day)}</span>
          {others.map((other) => (
            <button
              key={other}
              type="button"
              disabled={sameSpans(week.days[other], spans)}
              onClick={() => onReplace(copied(week, day, [other]), words.copiedTo(day, other))}
            >
              {words.days[other]}
            </button>
          ))}
          <button
            type="button"
            onClick={() => {
              setIsCopying(false)
              onReplace(copied(week, day, others), words.copiedToAll(day))
            }}
          >
            {words.allOthers}
          </button>
        </div>
      )}
      {problem && (
        <p id={`${id}-problem`} className="costo-hours__problem" role="alert">
          {problem.message}
        </p>
      )}
    </div>
  )
}
