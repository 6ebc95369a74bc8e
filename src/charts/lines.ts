import {
  line as path,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape'
import { escape } from '../contract/html-text'
import { round, type Scales } from './axes'
import { number, shortDay } from './format'
import type { ChartSize, ChartSpec, Frame, Point, Series } from './spec'

const SHAPES = [symbolCircle, symbolDiamond, symbolSquare, symbolTriangle]
const AREAS = { wide: 40, narrow: 22 }

/** Each series as a line with its points, and its name where it ends. */
export function lines(spec: ChartSpec, size: ChartSize, frame: Frame, scales: Scales): string {
  const names = placed(spec.series, scales, frame)
  return (
    spec.series.map((series, index) => drawn(spec, series, index, size, scales)).join('') + names
  )
}

function drawn(
  { locale }: ChartSpec,
  { name, points }: Series,
  index: number,
  size: ChartSize,
  { x, y }: Scales,
): string {
  const stroke = path<Point>()
    .defined(({ value }) => value !== null)
    .x(({ day }) => round(x(day)))
    .y(({ value }) => round(y(value ?? 0)))
  const shape = symbol(SHAPES[index % SHAPES.length], AREAS[size]).digits(1)() ?? ''
  const marks = points.flatMap(({ day, value }) =>
    value === null
      ? []
      : [
          `<path class="point" d="${shape}" transform="translate(${round(x(day))} ${round(y(value))})"><title>${escape(name)}, ${shortDay(day, locale)}${locale === 'fr' ? '\u00a0' : ''}: ${number(value, locale)}</title></path>`,
        ],
  )
  return `<g class="s${index + 1}"><path class="line" d="${stroke(points) ?? ''}"/>${marks.join('')}</g>`
}

const GAP = 18

/** Names to the right of the last points, moved apart where they would cover each other. */
function placed(series: Series[], { y }: Scales, frame: Frame): string {
  const names = series
    .map(({ name, points }, index) => ({ name, index, last: lastOf(points) }))
    .flatMap(({ last, ...one }) => (last === undefined ? [] : [{ ...one, at: y(last) }]))
    .sort((a, b) => a.at - b.at)
  names.forEach((name, index) => {
    if (index) name.at = Math.max(name.at, names[index - 1].at + GAP)
  })
  const over = (names.at(-1)?.at ?? 0) - (frame.height - frame.bottom)
  if (over > 0) for (const name of names) name.at -= over
  const left = frame.width - frame.right + 4
  return names
    .map(({ name, index, at }) => {
      const shape = symbol(SHAPES[index % SHAPES.length], 44).digits(1)() ?? ''
      return `<g class="s${index + 1}"><path class="point" d="${shape}" transform="translate(${left + 4} ${round(at)})"/><text class="name" x="${left + 13}" y="${round(at) + 4.5}">${escape(name)}</text></g>`
    })
    .join('')
}

const lastOf = (points: Point[]): number | undefined =>
  points.findLast(({ value }) => value !== null)?.value ?? undefined
