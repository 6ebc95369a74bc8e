import { escape } from '../contract/html-text'
import { round, type Scales } from './axes'
import type { ChartSpec, Frame } from './spec'

/** The value with which the others are compared, across the whole chart, its name on the line. */
export function levelLine({ level }: ChartSpec, frame: Frame, { y }: Scales): string {
  if (!level) return ''
  const at = round(y(level.value))
  return `<line class="level" x1="${frame.left}" x2="${frame.width - frame.right}" y1="${at}" y2="${at}"/><text class="quiet" x="${frame.left + 6}" y="${at - 5}">${escape(level.label)}</text>`
}
