'use client'

import type { Week, WeekProblem } from '../../../collections/hours/weekly'
import { DayRow } from './DayRow'
import type { Place } from './edits'
import { Holidays } from './Holidays'
import type { useWeek } from './useWeek'
import type { HoursWords } from './words'

type Props = {
  week: Week
  problem?: WeekProblem
  words: HoursWords
  isReadOnly: boolean
  edit: Pick<ReturnType<typeof useWeek>, 'setSpans' | 'replace'>
  /** Where one is: a day's number, `holidays`, or nowhere in the week. */
  onEnter: (place?: string) => void
}

/** Seven days and public holidays. */
export function WeekGrid({ week, problem, words, isReadOnly, edit, onEnter }: Props) {
  const problemAt = (place: Place) => (problem?.day === place ? problem : undefined)
  return (
    <div
      className="costo-hours__week"
      role="group"
      aria-label={words.week}
      onFocus={({ target }) => onEnter(target.closest<HTMLElement>('[data-place]')?.dataset.place)}
      onBlur={() => onEnter()}
    >
      {week.days.map((_, day) => (
        <DayRow
          key={day}
          {...{ week, day, words, isReadOnly }}
          problem={problemAt(day)}
          onSpans={(spans) => edit.setSpans(day, spans)}
          onReplace={edit.replace}
        />
      ))}
      <Holidays
        holidays={week.holidays}
        {...{ words, isReadOnly }}
        problem={problemAt('holidays')}
        onChange={(holidays) => edit.replace({ ...week, holidays }, '')}
        onSpans={(spans) => edit.setSpans('holidays', spans)}
      />
    </div>
  )
}
