import type { Span } from '../weekly'

/** Minutes since the midnight that its day begins with; `to` past 1440 is a time of the next day. */
export type Minutes = { from: number; to: number }

export const DAY = 1440

/** A night that ends later than this is taken for a slip of the hand, and for what it is when hours are read. */
export const LATEST_NIGHT = 9 * 60

/** Minutes of `HH:MM`, up to 23:59. @returns nothing for anything else */
export function minutesOf(time: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  return hour ? Number(hour) * 60 + Number(minute) : undefined
}

/** Both times of a span, with what is past midnight past 1440; nothing when one is missing. */
export function minutesOfSpan({ from, to }: Span): Minutes | undefined {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  if (start === undefined || end === undefined) return undefined
  return { from: start, to: end > start ? end : end + DAY }
}

const two = (number: number) => String(number).padStart(2, '0')

/** `HH:MM` of minutes, past midnight or not. */
export const timeOf = (minutes: number) =>
  `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`

export const spanOf = ({ from, to }: Minutes): Span => ({ from: timeOf(from), to: timeOf(to) })

/** In the order of time; what touches or overlaps is one. */
export function merged(spans: Minutes[]): Minutes[] {
  const all: Minutes[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else all.push({ ...span })
  }
  return all
}

/** Two lists of the same times. */
export const sameMinutes = (one: Minutes[], other: Minutes[]) =>
  one.length === other.length &&
  one.every(({ from, to }, index) => from === other[index].from && to === other[index].to)
