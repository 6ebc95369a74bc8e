import sharp from 'sharp'
import { lineChart } from './chart'
import { outlined } from './outlined'
import type { ChartSpec } from './spec'
import { PICTURE_STYLE } from './style'

/** Points of the picture to one of the chart: sharp on a dense screen. */
const DENSITY = 3

/**
 * The chart as a PNG on white, for an e-mail, which most read on a phone: the narrow one. `width` and `height` are those at
 * which its letters have their size.
 */
export async function chartPicture(spec: ChartSpec) {
  const svg = outlined(lineChart(spec, 'narrow', PICTURE_STYLE))
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * DENSITY })
    .png({ palette: true })
    .toBuffer({ resolveWithObject: true })
  return { body: data, width: info.width / DENSITY, height: info.height / DENSITY }
}
