import { escape } from '../contract/html-text'
import { round, type Scales } from './axes'
import { type ChartSize, type ChartSpec, type Frame, laneAt, type Mark, widthOf } from './spec'

type Placed = Mark & { number: number; lane: number }

/** Marks within the chart's time, numbered in their order; the same numbers stand in the list below it. */
export const numbered = ({ marks = [], from, until }: ChartSpec): (Mark & { number: number })[] =>
  marks
    .filter((mark) => mark.from <= until && (mark.until ?? mark.from) >= from)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((mark, index) => ({ ...mark, number: index + 1 }))

/** In which line above the plot each is named, so that no name covers another. */
export function lanesOf(spec: ChartSpec, size: ChartSize): Placed[] {
  const perDay = (size === 'wide' ? 600 : 250) / daysIn(spec.from, spec.until)
  const ends: number[] = []
  return numbered(spec).map((mark) => {
    const start = Math.max(0, daysIn(spec.from, mark.from)) * perDay
    const width = widthOf(textOf(mark, size)) + 8
    // its own line runs down from its name: no name that is still being read may lie below
    const lane = ends.findLastIndex((end) => end > start) + 1
    ends[lane] = start + width
    return { ...mark, lane }
  })
}

export function marks(
  placed: Placed[],
  { from, until }: ChartSpec,
  size: ChartSize,
  frame: Frame,
  { x }: Scales,
): string {
  const foot = frame.height - frame.bottom
  const last = frame.width - frame.right
  return placed
    .map((mark) => {
      const start = round(x(mark.from < from ? from : mark.from))
      const end = mark.until ? round(x(mark.until > until ? until : mark.until)) : start
      const top = laneAt(mark.lane)
      const text = textOf(mark, size)
      // one that begins late is written to its left
      const isLate = start + widthOf(text) + 8 > last + frame.right
      const band = `<rect class="band" x="${start}" y="${frame.top}" width="${Math.max(2, round(end - start))}" height="${foot - frame.top}"/>`
      return `${band}<line class="mark" x1="${start}" x2="${start}" y1="${top - 6}" y2="${foot}"/><text class="noted" text-anchor="${isLate ? 'end' : 'start'}" x="${start + (isLate ? -5 : 5)}" y="${top + 5}">${escape(text)}</text>`
    })
    .join('')
}

/** On a phone the number alone: there is no room for words. */
const textOf = ({ number, label }: { number: number; label: string }, size: ChartSize) =>
  size === 'wide' ? `${number}. ${label}` : String(number)

const DAY_MS = 24 * 3600 * 1000

const daysIn = (from: string, until: string): number =>
  Math.max(1, (Date.parse(until) - Date.parse(from)) / DAY_MS)
