'use client'

import { useMemo, useState } from 'react'
import {
  problemOf,
  readWeek,
  type Span,
  type Week,
  writeWeek,
} from '../../../collections/hours/weekly'
import { useLanguage } from '../map/words'
import { emptyWeek, type Place, withSpans } from './edits'

type Drawn = {
  week: Week
  /** What the field held when the week was last changed here. */
  text: string
}

/**
 * The week that a text of hours says, and all that can be done to it. A week with a problem is kept here and not written: the
 * text stays what it was until the problem is gone.
 */
export function useWeek(text: string, setText: (text: string) => void) {
  const language = useLanguage()
  const [drawn, setDrawn] = useState<Drawn>()
  const [before, setBefore] = useState<{ week?: Week; text: string }>()
  const [said, say] = useState('')
  const read = useMemo(() => readWeek(text), [text])
  const week = drawn?.text === text ? drawn.week : read
  const problem = useMemo(() => week && problemOf(week, language), [week, language])

  const change = (next: Week) => {
    const isFine = !problemOf(next, language)
    const written = isFine ? writeWeek(next) : text
    setDrawn({ week: next, text: written })
    if (written !== text) setText(written)
  }

  return {
    ...{ week, problem, said, canUndo: Boolean(before) && drawn?.text === text },
    /** What one types in. */
    setSpans: (place: Place, spans: Span[]) => {
      setBefore(undefined)
      say('')
      change(withSpans(week ?? emptyWeek(), place, spans))
    },
    /** What replaces something that one may want back; `what` is told. */
    replace: (next: Week, what: string) => {
      setBefore({ week, text })
      say(what)
      change(next)
    },
    undo: (what: string) => {
      if (!before) return
      setBefore(undefined)
      say(what)
      if (before.week) change(before.week)
      else setText(before.text)
    },
  }
}
