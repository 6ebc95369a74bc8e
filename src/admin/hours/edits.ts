import type { Span, Week, WeekProblem } from '../../../collections/hours/weekly'

/** Which hours of a week: those of a day (0, Monday) or of public holidays. */
export type Place = number | 'holidays'

export const EMPTY: Span = { from: '', to: '' }

export const emptyWeek = (): Week => ({
  days: Array.from({ length: 7 }, () => []),
  holidays: 'unsaid',
})

const spansAt = ({ days, holidays }: Week, place: Place): Span[] => {
  if (place !== 'holidays') return days[place]
  return typeof holidays === 'string' ? [] : holidays
}

/** The week with other hours in one place. */
export const withSpans = (week: Week, place: Place, spans: Span[]): Week =>
  place === 'holidays'
    ? { ...week, holidays: spans }
    : { ...week, days: week.days.map((own, day) => (day === place ? spans : own)) }

/** The week with the hours of one day on these as well. */
export const copied = (week: Week, from: number, to: number[]): Week => ({
  ...week,
  days: week.days.map((own, day) => (to.includes(day) ? [...week.days[from]] : own)),
})

export const isNight = ({ from, to }: Span) => Boolean(from && to) && to <= from

/** A time that is yet to be typed is no problem as long as one is at it. */
export const isBeingTyped = (week: Week, { day, span }: WeekProblem, entered?: string) => {
  const { from, to } = spansAt(week, day)[span] ?? EMPTY
  return entered === String(day) && (!from || !to)
}

/** Both say the same hours. */
export const sameSpans = (one: Span[], other: Span[]) =>
  one.length === other.length &&
  one.every(({ from, to }, index) => from === other[index].from && to === other[index].to)
