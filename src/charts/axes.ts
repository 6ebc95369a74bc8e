import { scaleLinear, scaleUtc } from 'd3-scale'
import { instantOf, number, shortDay } from './format'
import type { ChartSpec, Frame } from './spec'

export type Scales = { x: (day: string) => number; y: (value: number) => number; ticks: number[] }

/** Days to the right, values upwards from zero to a round number. */
export function scalesOf({ from, until, series, level }: ChartSpec, frame: Frame): Scales {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0))
  const most = Math.max(4, level?.value ?? 0, ...values)
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([frame.height - frame.bottom, frame.top])
  const x = scaleUtc()
    .domain([instantOf(from), instantOf(until)])
    .range([frame.left + 8, frame.width - frame.right - 8])
  return { x: (day) => x(instantOf(day)), y: (value) => y(value), ticks: y.ticks(4) }
}

/** The lines and numbers by which the chart is read. Days are those of `ticks`, as many as there is room for. */
export function axes(spec: ChartSpec, frame: Frame, { x, y, ticks }: Scales): string {
  const { locale, unit } = spec
  const last = frame.width - frame.right
  const lines = ticks.map((value) => {
    const at = round(y(value))
    return `<line class="grid" x1="${frame.left}" x2="${last}" y1="${at}" y2="${at}"/><text class="quiet" text-anchor="end" x="${frame.left - 7}" y="${at + 4}">${number(value, locale)}</text>`
  })
  const foot = frame.height - frame.bottom
  const days = daysOf(spec, x)
  const dates = days.map((day, index) => {
    const at = round(x(day))
    const isNewYear = index === 0 || day.slice(0, 4) !== days[index - 1].slice(0, 4)
    const year = isNewYear
      ? `<text class="quiet" text-anchor="middle" x="${at}" y="${foot + 35}">${day.slice(0, 4)}</text>`
      : ''
    return `<line class="axis" x1="${at}" x2="${at}" y1="${foot}" y2="${foot + 5}"/><text class="quiet" text-anchor="middle" x="${at}" y="${foot + 19}">${shortDay(day, locale)}</text>${year}`
  })
  return [
    `<text class="unit" x="2" y="16">${unit}</text>`,
    ...lines,
    `<line class="axis" x1="${frame.left}" x2="${last}" y1="${foot}" y2="${foot}"/>`,
    ...dates,
  ].join('')
}

const LABEL = 56

/** Of the days on which something is known, as many as there is room for, counted back from the last one. */
function daysOf({ series }: ChartSpec, x: Scales['x']): string[] {
  const known = series.flatMap(({ points }) => points.filter(({ value }) => value !== null))
  const days = [...new Set(known.map(({ day }) => day))].sort().reverse()
  const named: string[] = []
  for (const day of days) if (!named.length || x(named[0]) - x(day) >= LABEL) named.unshift(day)
  return named
}

export const round = (value: number): number => Math.round(value * 10) / 10
