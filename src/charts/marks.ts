import { escape } from '../contract/html-text'
import { round, scalesOf, type Scales } from './axes'
import {
  type ChartSize,
  type ChartSpec,
  type Frame,
  frameOf,
  laneAt,
  type Mark,
  widthOf,
} from './spec'

type Numbered = Mark & { number: number }
type Placed = Numbered & { lane: number; text: string }

/** Marks within the chart's time, numbered in their order; the same numbers stand in the list below it. */
export const numbered = ({ marks = [], from, until }: ChartSpec): Numbered[] =>
  marks
    .filter((mark) => mark.from <= until && (mark.until ?? mark.from) >= from)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((mark, index) => ({ ...mark, number: index + 1 }))

/** What is written at each, and in which line above the plot, so that no name is covered. */
export function lanesOf(spec: ChartSpec, size: ChartSize): Placed[] {
  // lanes make a chart higher, not wider
  const frame = frameOf(spec, size, 0)
  const { x } = scalesOf(spec, frame)
  const ends: number[] = []
  return numbered(spec).map((mark) => {
    const start = x(startIn(spec, mark)) + GAP
    const whole = `${mark.number}. ${mark.label}`
    const hasRoom = size === 'wide' && start + widthOf(whole) < frame.width
    // the number alone where there is no room for words: the list has them
    const text = hasRoom ? whole : String(mark.number)
    // its own line runs down from its name: no name that is still being read may lie below
    const lane = ends.findLastIndex((end) => end > start - GAP) + 1
    ends[lane] = start + widthOf(text) + GAP
    return { ...mark, lane, text }
  })
}

export function marks(placed: Placed[], spec: ChartSpec, frame: Frame, { x }: Scales): string {
  const foot = frame.height - frame.bottom
  return placed
    .map((mark) => {
      const start = round(x(startIn(spec, mark)))
      const last = mark.until ?? mark.from
      const end = round(x(last > spec.until ? spec.until : last))
      const top = laneAt(mark.lane)
      const width = Math.max(2, round(end - start))
      return [
        `<rect class="band" x="${start}" y="${frame.top}" width="${width}" height="${foot - frame.top}"/>`,
        `<line class="mark" x1="${start}" x2="${start}" y1="${top - 6}" y2="${foot}"/>`,
        `<text class="noted" x="${start + GAP}" y="${top + 5}">${escape(mark.text)}</text>`,
      ].join('')
    })
    .join('')
}

const GAP = 5

const startIn = ({ from }: ChartSpec, mark: Mark) => (mark.from < from ? from : mark.from)
