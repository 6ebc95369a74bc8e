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

export function frameOf({ series, level }: ChartSpec, size: ChartSize, lanes: Lanes): Frame {
  // names are bold, with the shape of their points before them
  const longest = Math.max(0, ...series.map(({ name }) => 1.4 * widthOf(name) + 22))
  const above = 34 + lanes * LANE
  return size === 'wide'
    ? {
        ...{ width: 760, height: 270 + above, left: 52, bottom: 46, top: above },
        right: Math.min(170, Math.max(level ? 40 : 24, longest)),
      }
    : {
        ...{ width: 350, height: 230 + above, left: 44, bottom: 46, top: above },
        right: Math.min(100, Math.max(20, longest)),
      }
}

export const laneAt = (lane: number): number => 34 + lane * LANE
