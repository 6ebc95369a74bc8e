'use client'

import { useMemo, useState } from 'react'
import {
  problemOf,
  readUnfinished,
  readWeek,
  type Span,
  type Week,
  writeUnfinished,
  writeWeek,
} from '../../../collections/hours/weekly'
import { useLanguage } from '../useLanguage'
import { emptyWeek, type Place, withSpans } from './edits'

type Drawn = {
  week: Week
  /** What the field held when the week was last changed here. */
  text: string
}

/**
 * The week that a text of hours says, and all that can be done to it. A week with a problem is written as one that is
 * unfinished: a draft keeps it, and publishing is refused with what is wrong.
 */
export function useWeek(text: string, setText: (text: string) => void) {
  const language = useLanguage()
  const [drawn, setDrawn] = useState<Drawn>()
  const [before, setBefore] = useState<{ week?: Week; text: string }>()
  const [said, say] = useState('')
  const [finished, setFinished] = useState('')
  const unfinished = useMemo(() => readUnfinished(text), [text])
  const read = useMemo(() => unfinished ?? readWeek(text), [unfinished, text])
  const week = drawn?.text === text ? drawn.week : read
  const problem = useMemo(() => week && problemOf(week, language), [week, language])

  const change = (next: Week) => {
    const written = problemOf(next, language) ? writeUnfinished(next) : writeWeek(next)
    if (!unfinished) setFinished(text)
    setDrawn({ week: next, text: written })
    if (written !== text) setText(written)
  }

  return {
    ...{ week, problem, said, canUndo: Boolean(before) && drawn?.text === text },
    /** The text, or the one there was before what is being filled in. */
    finished: unfinished ? finished : text,
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
