import { escape } from '../contract/html-text'
import { round, type Scales } from './axes'
import type { ChartSpec, Frame } from './spec'

/** The value with which the others are compared, across the whole chart; its name at the end, where no line is near. */
export function levelLine({ level, series }: ChartSpec, frame: Frame, { y }: Scales): string {
  if (!level) return ''
  const at = round(y(level.value))
  const lasts = series.map(({ points }) => points.findLast(({ value }) => value !== null)?.value)
  const isBelow = lasts.some((last) => last !== undefined && last !== null && last >= level.value)
  return `<line class="level" x1="${frame.left}" x2="${frame.width - frame.right}" y1="${at}" y2="${at}"/><text class="quiet" text-anchor="end" x="${frame.width - frame.right - 6}" y="${at + (isBelow ? 15 : -5)}">${escape(level.label)}</text>`
}
