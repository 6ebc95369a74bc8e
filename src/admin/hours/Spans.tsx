'use client'

import { useEffect, useId, useRef } from 'react'
import type { Span } from '../../../collections/hours/weekly'
import { EMPTY } from './edits'
import { SpanInputs } from './SpanInputs'
import type { HoursWords } from './words'

type Props = {
  day: string
  spans: Span[]
  words: HoursWords
  isReadOnly: boolean
  /** Which span has a problem, and the id of what says it. */
  problem?: { span: number; id: string }
  onChange: (spans: Span[]) => void
}

/** The spans of one day, and one more. */
export function Spans({ day, spans, words, isReadOnly, problem, onChange }: Props) {
  const id = useId()
  const add = useRef<HTMLButtonElement>(null)
  const entered = useRef<number>(undefined)
  // where one goes on after a span has come, or gone
  useEffect(() => {
    if (entered.current === undefined) return
    const input = document.getElementById(`${id}-${entered.current}`)
    entered.current = undefined
    if (input) input.focus()
    else add.current?.focus()
  }, [id, spans.length])

  return (
    <div className="costo-hours__spans">
      {spans.map((span, index) => (
        <SpanInputs
          key={index}
          id={`${id}-${index}`}
          {...{ day, span, words, isReadOnly }}
          index={index + 1}
          problem={problem?.span === index ? problem.id : undefined}
          onChange={(next) => onChange(spans.map((own, at) => (at === index ? next : own)))}
          onRemove={() => {
            entered.current = spans.length
            onChange(spans.filter((_, at) => at !== index))
          }}
        />
      ))}
      {!isReadOnly && (
        <button
          ref={add}
          type="button"
          className="costo-hours__quiet"
          aria-label={words.addTo(day)}
          onClick={() => {
            entered.current = spans.length
            onChange([...spans, EMPTY])
          }}
        >
          + {words.add}
        </button>
      )}
    </div>
  )
}
