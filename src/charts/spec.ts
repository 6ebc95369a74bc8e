import { number } from './format'

/** A point of a series. `null`: nothing is known of that day or week, and the line has a gap there. */
export type Point = { day: string; value: number | null }

/** One line of a chart, told from the others by its dashes and the shape of its points as well as by its colour. */
export type Series = { name: string; points: Point[] }

/** What happened meanwhile: a line, or a band when it lasted. ISO days, both included. */
export type Mark = { from: string; until?: string; label: string }

/** A value with which the others are compared, as a line across. */
export type Level = { value: number; label: string }

export type ChartSpec = {
  /** First and last ISO day of the axis. */
  from: string
  until: string
  /** At most four. */
  series: Series[]
  marks?: Mark[]
  level?: Level
  /** What is counted, over what time: "expositions par semaine". Stands above the axis. */
  unit: string
  locale: 'fr' | 'en'
  /** What the chart shows, in a sentence or two, for those who can't see it; the table has the numbers. */
  summary: string
}

/** `wide` for a screen or paper, `narrow` for a phone: the same chart with letters of the same size. */
export type ChartSize = 'wide' | 'narrow'

/** Where things stand, in units of the picture. */
export type Frame = {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}

/** Lines of text above the plot that marks take; see lanesOf. */
export type Lanes = number

const LANE = 18
const LETTER = 6.5

/** Width of a text, near enough. */
export const widthOf = (text: string): number => text.length * LETTER

export function frameOf(spec: ChartSpec, size: ChartSize, lanes: Lanes): Frame {
  const { series, level, locale } = spec
  // names are bold, with the shape of their points before them
  const longest = Math.max(0, ...series.map(({ name }) => 1.4 * widthOf(name) + 22))
  const most = Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)))
  const top = 34 + lanes * LANE
  const isWide = size === 'wide'
  return {
    ...{ width: isWide ? 760 : 350, height: (isWide ? 270 : 230) + top, top, bottom: 46 },
    // room for the next round number
    left: Math.max(isWide ? 52 : 36, 16 + 1.2 * widthOf(number(Math.ceil(most) * 2, locale))),
    right: Math.min(isWide ? 170 : 110, Math.max(level || !isWide ? 40 : 24, longest)),
  }
}

export const laneAt = (lane: number): number => 34 + lane * LANE
