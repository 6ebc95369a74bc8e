import { escape } from '../contract/html-text'
import { axes, scalesOf } from './axes'
import { levelLine } from './level'
import { lines } from './lines'
import { lanesOf, marks } from './marks'
import { type ChartSize, type ChartSpec, frameOf } from './spec'

/**
 * Lines over time as one SVG element, without a script: a picture with a name. Its letters and colours come from
 * `CHART_STYLE`, or stand in it when `style` is given. Texts are escaped.
 */
export function lineChart(spec: ChartSpec, size: ChartSize = 'wide', style = ''): string {
  const placed = lanesOf(spec, size)
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1))
  const frame = frameOf(spec, size, lanes)
  const scales = scalesOf(spec, frame)
  const { width, height } = frame
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="costo-chart costo-chart--${size}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(spec.summary)}">`,
    style && `<style>${style}</style><rect class="ground" width="${width}" height="${height}"/>`,
    axes({ ...spec, unit: escape(spec.unit) }, frame, scales),
    marks(placed, spec, frame, scales),
    levelLine(spec, frame, scales),
    lines(spec, size, frame, scales),
    '</svg>',
  ].join('')
}

/** The chart for screens and paper of any width: one is shown, by `CHART_STYLE`. */
export const fittingChart = (spec: ChartSpec): string =>
  `<div class="costo-chart-box">${lineChart(spec, 'wide')}${lineChart(spec, 'narrow')}</div>`
