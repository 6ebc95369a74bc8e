import { scaleLinear } from 'd3-scale'
import { escape } from '../contract/html-text'
import { round } from './axes'
import { number } from './format'
import { type ChartSize, widthOf } from './spec'

export type BarsSpec = {
  /** What the two bars of each row are. */
  names: [first: string, second: string]
  rows: { name: string; values: [first: number, second: number] }[]
  locale: 'fr' | 'en'
  /** What the chart shows, in a sentence. */
  summary: string
}

const ROW = 58
const BAR = 13
const TOP = 34

/** Two bars for each row, the first filled and the second hatched, each with its number: one SVG element. */
export function barChart(
  { names, rows, locale, summary }: BarsSpec,
  size: ChartSize = 'wide',
): string {
  const width = size === 'wide' ? 760 : 350
  const height = TOP + rows.length * ROW
  const most = Math.max(1, ...rows.flatMap(({ values }) => values))
  const room = widthOf(number(most, locale)) + 18
  const x = scaleLinear()
    .domain([0, most])
    .range([0, width - room])
  const bar = (value: number, series: 1 | 2, top: number) =>
    `<g class="s${series}"><rect class="bar" x="1" y="${top}" width="${round(Math.max(1, x(value)))}" height="${BAR}"/></g><text class="noted" x="${round(x(value)) + 7}" y="${top + BAR - 2}">${number(Math.round(value), locale)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="costo-chart costo-chart--${size}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(summary)}">`,
    HATCHES,
    key(names, size),
    ...rows.map(({ name, values: [first, second] }, index) => {
      const top = TOP + index * ROW
      return `<text x="1" y="${top + 13}">${escape(name)}</text>${bar(first, 1, top + 20)}${bar(second, 2, top + 22 + BAR)}`
    }),
    '</svg>',
  ].join('')
}

/** For screens and paper of any width: see fittingChart. */
export const fittingBars = (spec: BarsSpec): string =>
  `<div class="costo-chart-box">${barChart(spec, 'wide')}${barChart(spec, 'narrow')}</div>`

// of each chart the same pattern: whichever of two that share the name is found, it is this one
const HATCHES =
  '<defs><pattern id="costo-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" x2="0" y1="0" y2="6"/></pattern></defs>'

function key([first, second]: [string, string], size: ChartSize): string {
  const next = 30 + Math.max(widthOf(first) * 1.15, size === 'wide' ? 220 : 130)
  return `<g class="s1"><rect class="bar" x="1" y="4" width="16" height="${BAR}"/></g><text x="23" y="15">${escape(first)}</text><g class="s2"><rect class="bar" x="${next}" y="4" width="16" height="${BAR}"/></g><text x="${next + 22}" y="15">${escape(second)}</text>`
}
