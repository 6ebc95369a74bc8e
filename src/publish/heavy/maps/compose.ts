import { boundsOf, type Frame, frameAround } from './frame'
import { groundOf, type Tiles } from './ground'
import { type Drawn, overlay, pointsOf } from './overlay'

export type MapOptions = {
  /** CSS pixels. */
  width: number
  height: number
  /** CSS pixels that stay free around the walk, and more of them above it. */
  margin?: number
  top?: number
  /** Pixels of the picture for each CSS pixel. */
  scale?: number
  /** For a dark ground. */
  dark?: boolean
  tiles: Tiles
}

export type ComposedMap = {
  /** WebP. */
  bytes: Buffer
  /** Pixels. */
  width: number
  height: number
  /** Edges in WGS84 degrees: west, south, east, north. */
  bounds: [number, number, number, number]
}

const MARGIN = 46

/** The part of the world that a map of that size shows of a walk: all of it, north at the top. */
export const frameOf = (
  walk: Pick<Drawn, 'line' | 'stops'>,
  { width, height, margin = MARGIN, top }: Pick<MapOptions, 'width' | 'height' | 'margin' | 'top'>,
): Frame => frameAround(pointsOf(walk), { width, height }, margin, top)

/**
 * Draws a walk on a map: its line with the way it goes, its stops' numbers as printed, moved apart where they would cover
 * each other, the start with a ring. No letter of it needs a font on this machine. Who must be named beside the map is
 * named where the picture is shown.
 * @returns nothing when a tile of the ground isn't there: the widget draws a walk on a plain ground better than a picture could
 * @throws Error when a tile can't be read as a picture
 */
export async function composeMap(
  walk: Drawn,
  options: MapOptions,
): Promise<ComposedMap | undefined> {
  const { scale = 1, tiles, dark } = options
  const frame = frameOf(walk, options)
  const ground = await groundOf(frame, tiles, { scale, dark })
  if (!ground) return undefined
  const [width, height] = [frame.width, frame.height].map((side) => Math.round(side * scale))
  const marks = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${frame.width} ${frame.height}">${overlay(walk, frame, dark)}</svg>`
  const bytes = await ground
    .composite([{ input: Buffer.from(marks) }])
    .webp({ quality: 82, effort: 5, smartSubsample: true })
    .toBuffer()
  return { bytes, width, height, bounds: boundsOf(frame) }
}
